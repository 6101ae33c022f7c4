import { memo } from 'react';
import type { LetterSummary } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { Badge, type BadgeTone } from '../theme/components/badge.tsx';
import { MatchedText } from './matched-text.tsx';
import { relativeTime, shortDate } from './relative-time.ts';

export type LetterRowProps = {
  letter: LetterSummary;
  query: string;
  /** The one row that Tab reaches. */
  isCurrent: boolean;
  onFocus: () => void;
  onOpen: () => void;
};

const TONES: Record<LetterSummary['status'], BadgeTone> = {
  concept: 'neutral',
  definitief: 'positive',
  unreadable: 'negative',
};

function Row({ letter, query, isCurrent, onFocus, onOpen }: LetterRowProps) {
  const { kenmerk, datum, status, changedAt } = letter;
  return (
    <tr
      className="cb-letter-table__row"
      tabIndex={isCurrent ? 0 : -1}
      aria-selected={isCurrent}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <td className="cb-letter-table__onderwerp">
        <SubjectOf letter={letter} query={query} />
      </td>
      <td>
        {kenmerk === '' && status !== 'unreadable' ? (
          <span className="cb-letter-table__subtle">{nl.start.kenmerkOnbekend}</span>
        ) : (
          <MatchedText text={kenmerk} query={query} />
        )}
      </td>
      <td>{shortDate(datum)}</td>
      <td>
        <Badge tone={TONES[status]}>{nl.start.status[status]}</Badge>
      </td>
      <td className="cb-letter-table__subtle">{relativeTime(changedAt, new Date())}</td>
    </tr>
  );
}

/** One letter in the list. Drawn again only when something of it changes. */
export const LetterRow = memo(
  Row,
  (a, b) => a.letter === b.letter && a.query === b.query && a.isCurrent === b.isCurrent,
);

function SubjectOf({ letter, query }: { letter: LetterSummary; query: string }) {
  if (letter.status === 'unreadable') {
    return (
      <>
        <span className="cb-letter-table__subject">{letter.file.name}</span>
        <span className="cb-letter-table__below">{nl.start.nietLeesbaar}</span>
      </>
    );
  }
  return (
    <>
      <span className="cb-letter-table__subject">
        <MatchedText text={letter.onderwerp === '' ? nl.start.zonderOnderwerp : letter.onderwerp} query={query} />
      </span>
      {letter.lockedBy !== undefined && (
        <span className="cb-letter-table__below">{nl.lock.geopendDoor(letter.lockedBy)}</span>
      )}
      {letter.found !== undefined && (
        <span className="cb-letter-table__below">
          <MatchedText text={letter.found} query={query} />
        </span>
      )}
    </>
  );
}
