import './outline.css';
import { type KeyboardEvent, memo, useCallback, useDeferredValue, useEffect, useId, useRef, useState } from 'react';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { nextIndex } from '../theme/components/next-index.ts';
import { movePunt } from './move-punt.ts';
import { caretEntry } from './outline/caret-entry.ts';
import type { OutlineEntry } from './outline/outline-entry.ts';
import { OutlineRow, type OutlineRowProps } from './outline/outline-row.tsx';
import { useOutline } from './outline/use-outline.ts';

/**
 * The parts of the letter with what is still missing. One line is in the Tab order; arrows, Home and End choose another,
 * Enter goes there, Alt with an arrow moves a punt with its reactie.
 */
export function Outline({ session }: { session: LetterSession }) {
  const entries = useLater(useOutline(session));
  const current = useSessionState(session, () => caretEntry(session.editor));
  const [active, setActive] = useState<string>();
  const [moved, setMoved] = useState({ message: '', count: 0 });
  const list = useRef<HTMLDivElement>(null);
  const titleId = useId();
  const all = entries.flatMap((entry) => [entry, ...entry.children]);
  const stop = [active, current, all[0]?.key].find((key) => all.some((entry) => entry.key === key));

  // A line that changes its place in the list loses the focus on the way.
  useEffect(() => {
    if (moved.count > 0) focusEntry(list.current, active);
  }, [moved, active]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the line of the cursor is another
  useEffect(() => showCurrent(list.current), [current]);

  const latest = useRef(all);
  useEffect(() => {
    latest.current = all;
  });
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>, entry: OutlineEntry) => {
      if (event.altKey && entry.puntId !== undefined) {
        const message = movePunt(session, entry.puntId, event.key);
        if (message === undefined) return;
        event.preventDefault();
        setMoved(({ count }) => ({ message, count: count + 1 }));
        return;
      }
      const entries = latest.current;
      const to = nextIndex(event.key, entries.indexOf(entry), entries.length, { direction: 'vertical', wraps: false });
      if (to === undefined) return;
      event.preventDefault();
      focusEntry(list.current, entries[to]?.key);
    },
    [session],
  );
  const onChoose = useCallback(({ place }: OutlineEntry) => session.goTo(place), [session]);
  const onFocus = useCallback(({ key }: OutlineEntry) => setActive(key), []);
  return (
    <div className="cb-outline" ref={list}>
      <h2 className="cb-outline__title" id={titleId}>
        {nl.outline.titel}
      </h2>
      <Lines
        titleId={titleId}
        entries={entries}
        current={current}
        stop={stop}
        onChoose={onChoose}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      />
      <p className="cb-visually-hidden" role="status">
        {moved.message}
      </p>
    </div>
  );
}

type LinesProps = Pick<OutlineRowProps, 'onChoose' | 'onFocus' | 'onKeyDown'> & {
  titleId: string;
  entries: readonly OutlineEntry[];
  /** The keys of the line with the cursor and of the one in the Tab order. */
  current: string | undefined;
  stop: string | undefined;
};

const Lines = memo(function Lines({ titleId, entries, current, stop, ...listeners }: LinesProps) {
  const row = (entry: OutlineEntry): Omit<OutlineRowProps, 'level'> => ({
    entry,
    isCurrent: entry.key === current,
    isTabStop: entry.key === stop,
    ...listeners,
  });
  return (
    <ul className="cb-outline__list" aria-labelledby={titleId}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <OutlineRow {...row(entry)} level={1} />
          {entry.children.length > 0 && (
            <ul className="cb-outline__list">
              {entry.children.map((child) => (
                <li key={child.key}>
                  <OutlineRow {...row(child)} level={2} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
});

/** So many lines more or less at once are drawn after the letter, and without making the window wait. */
const MANY_LINES = 100;

/** A change of many lines comes a moment later: a long list that is pasted stands in the letter first. */
function useLater(entries: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const later = useDeferredValue(entries);
  return Math.abs(countOf(later) - countOf(entries)) > MANY_LINES ? later : entries;
}

function countOf(entries: readonly OutlineEntry[]): number {
  return entries.reduce((sum, { children }) => sum + 1 + children.length, 0);
}

/** Scrolls the outline alone: where the window is narrow the text stands in the same scrolling column. */
function showCurrent(list: HTMLElement | null): void {
  const line = list?.querySelector('[aria-current]')?.getBoundingClientRect();
  const view = list?.closest('nav');
  if (line === undefined || view == null) return;
  const { top, bottom } = view.getBoundingClientRect();
  if (line.top < top) view.scrollTop -= top - line.top;
  else if (line.bottom > bottom) view.scrollTop += line.bottom - bottom;
}

function focusEntry(list: HTMLElement | null, key: string | undefined): void {
  list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key ?? '')}"]`)?.focus();
}
