import './outline.css';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
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
  const entries = useOutline(session);
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

  function onKeyDown(event: KeyboardEvent<HTMLElement>, entry: OutlineEntry) {
    if (event.altKey && entry.puntId !== undefined) {
      const message = movePunt(session, entry.puntId, event.key);
      if (message === undefined) return;
      event.preventDefault();
      setMoved(({ count }) => ({ message, count: count + 1 }));
      return;
    }
    const to = nextIndex(event.key, all.indexOf(entry), all.length, { direction: 'vertical', wraps: false });
    if (to === undefined) return;
    event.preventDefault();
    focusEntry(list.current, all[to]?.key);
  }

  const row = (entry: OutlineEntry): Omit<OutlineRowProps, 'level'> => ({
    entry,
    isCurrent: entry.key === current,
    isTabStop: entry.key === stop,
    onChoose: ({ place }) => session.goTo(place),
    onFocus: ({ key }) => setActive(key),
    onKeyDown,
  });
  return (
    <div className="cb-outline" ref={list}>
      <h2 className="cb-outline__title" id={titleId}>
        {nl.outline.titel}
      </h2>
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
      <p className="cb-visually-hidden" role="status">
        {moved.message}
      </p>
    </div>
  );
}

function focusEntry(list: HTMLElement | null, key: string | undefined): void {
  list?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(key ?? '')}"]`)?.focus();
}
