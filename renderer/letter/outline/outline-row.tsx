import { Check, Circle, CircleAlert } from 'lucide-react';
import { type KeyboardEvent, memo } from 'react';
import { nl } from '../../text/nl.ts';
import type { OutlineEntry, OutlineState } from './outline-entry.ts';

export type OutlineRowProps = {
  entry: OutlineEntry;
  level: 1 | 2;
  /** Whether the cursor of the editor stands in this part. */
  isCurrent: boolean;
  isTabStop: boolean;
  onChoose: (entry: OutlineEntry) => void;
  onFocus: (entry: OutlineEntry) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, entry: OutlineEntry) => void;
};

/** One line of the outline. Drawn anew only when it is another: a letter may have thousands. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { entry, level, isCurrent, isTabStop, onChoose, onFocus, onKeyDown } = props;
  return (
    <button
      type="button"
      className={`cb-outline__row cb-outline__row--${level}`}
      data-entry={entry.key}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isCurrent ? 'location' : undefined}
      aria-keyshortcuts={entry.puntId === undefined ? undefined : 'Alt+ArrowUp Alt+ArrowDown'}
      title={entry.label}
      onClick={() => onChoose(entry)}
      onFocus={() => onFocus(entry)}
      onKeyDown={(event) => onKeyDown(event, entry)}
    >
      <StateMark state={entry.state} isQuiet={level === 2} />
      <span className="cb-outline__label">{entry.label}</span>
      <span className="cb-visually-hidden">{`, ${nl.outline.staat[entry.state]}`}</span>
      {entry.count !== undefined && <span className="cb-outline__count">{entry.count}</span>}
    </button>
  );
});

/** On the second level only what is missing is marked: the rest would be noise. */
function StateMark({ state, isQuiet }: { state: OutlineState; isQuiet: boolean }) {
  if (isQuiet && state !== 'ontbreekt') return <span className="cb-outline__mark" />;
  const Icon = state === 'gereed' ? Check : state === 'ontbreekt' ? CircleAlert : Circle;
  return (
    <span className={`cb-outline__mark cb-outline__mark--${state}`}>
      <Icon className="cb-outline__icon" aria-hidden="true" />
    </span>
  );
}
