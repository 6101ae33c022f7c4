import { type KeyboardEvent, useRef } from 'react';
import type { RecoveredWork } from '../../main/contract.ts';
import { relativeTime } from '../start/relative-time.ts';
import { nl } from '../text/nl.ts';
import { nextIndex } from '../theme/components/next-index.ts';

export type WorkListProps = {
  works: readonly RecoveredWork[];
  selected: RecoveredWork;
  onSelect: (id: string) => void;
};

/** The letters that can be had back. One of them is in the Tab order; arrows, Home and End choose another (APG "listbox"). */
export function WorkList({ works, selected, onSelect }: WorkListProps) {
  const list = useRef<HTMLDivElement>(null);
  const now = new Date();

  function move(event: KeyboardEvent) {
    const index = works.findIndex(({ id }) => id === selected.id);
    const to = nextIndex(event.key, index, works.length, { direction: 'vertical', wraps: false });
    const work = to === undefined ? undefined : works[to];
    if (work === undefined) return;
    event.preventDefault();
    onSelect(work.id);
    list.current?.querySelector<HTMLElement>(`[data-work="${work.id}"]`)?.focus();
  }

  return (
    <div className="cb-recovery__list" role="listbox" aria-label={nl.recovery.lijst} ref={list} onKeyDown={move}>
      {works.map((work) => (
        <button
          key={work.id}
          type="button"
          role="option"
          data-work={work.id}
          className="cb-recovery__entry"
          aria-selected={work.id === selected.id}
          tabIndex={work.id === selected.id ? 0 : -1}
          onClick={() => onSelect(work.id)}
        >
          <span>{workTitle(work)}</span>
          <span className="cb-recovery__when">{relativeTime(work.changedAt, now)}</span>
        </button>
      ))}
    </div>
  );
}

/** What people call it. */
export function workTitle({ onderwerp, isOpenable }: RecoveredWork): string {
  if (!isOpenable) return nl.recovery.nietLeesbaar;
  return onderwerp || nl.letter.zonderOnderwerp;
}
