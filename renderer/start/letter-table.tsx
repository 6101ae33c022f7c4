import './letter-table.css';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { FileRef, LetterSummary } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { nextIndex } from '../theme/components/next-index.ts';
import { LetterRow } from './letter-row.tsx';
import { COLUMNS, type Column, type Sorting, START_SORTING, sortedBy, sortLetters } from './sort-letters.ts';

export type LetterTableProps = {
  /** The id of the heading above the table. */
  labelledBy: string;
  letters: readonly LetterSummary[];
  /** What was looked for, to be marked in the rows. */
  query: string;
  onOpen: (file: FileRef) => void;
};

/**
 * The letters as a grid whose rows take the focus: one of them is in the Tab order; arrows, Home and End, Page up and
 * down move, Enter or a click opens. The heads of the columns are buttons that sort.
 */
export function LetterTable({ labelledBy, letters, query, onOpen }: LetterTableProps) {
  const [sorting, setSorting] = useState<Sorting>(START_SORTING);
  const [current, setCurrent] = useState<string>();
  const body = useRef<HTMLTableSectionElement>(null);
  const [limit, setLimit] = useState(AT_ONCE);
  const sorted = useMemo(() => sortLetters(letters, sorting), [letters, sorting]);
  const rows = sorted.slice(0, limit);
  const found = rows.findIndex(({ file }) => file.token === current);
  const index = Math.max(found, 0);

  // Who has just started, or has left a letter, can go on by keyboard at once.
  useEffect(() => {
    if (document.activeElement === document.body) body.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    const row = rows[index];
    if (event.key === 'Enter' && row !== undefined) {
      event.preventDefault();
      onOpen(row.file);
      return;
    }
    const to = pageIndex(event.key, index, rows.length);
    const next = to === undefined ? undefined : rows[to];
    if (to === undefined || next === undefined) return;
    event.preventDefault();
    setCurrent(next.file.token);
    const element = body.current?.children[to];
    if (element instanceof HTMLElement) element.focus();
  }

  return (
    <div className="cb-letter-table__scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that take the focus make it a grid */}
      <table className="cb-letter-table" role="grid" aria-labelledby={labelledBy} aria-rowcount={sorted.length + 1}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} sorting={sorting} onSort={setSorting} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((letter, at) => (
            <LetterRow
              key={letter.file.token}
              letter={letter}
              query={query}
              isCurrent={at === index}
              onFocus={() => setCurrent(letter.file.token)}
              onOpen={() => onOpen(letter.file)}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > limit && (
        <Button variant="subtle" className="cb-letter-table__more" onClick={() => setLimit(limit + 5 * AT_ONCE)}>
          {nl.start.meerTonen(sorted.length - limit)}
        </Button>
      )}
    </div>
  );
}

/** So many rows are drawn at first: a folder with thousands of letters must not make every key wait. */
const AT_ONCE = 200;

/** So many rows Page up and Page down go. */
const PAGE = 10;

function pageIndex(key: string, index: number, length: number): number | undefined {
  if (key === 'PageDown') return Math.min(index + PAGE, length - 1);
  if (key === 'PageUp') return Math.max(index - PAGE, 0);
  return nextIndex(key, index, length, { direction: 'vertical', wraps: false });
}

type ColumnHeadProps = { column: Column; sorting: Sorting; onSort: (sorting: Sorting) => void };

function ColumnHead({ column, sorting, onSort }: ColumnHeadProps) {
  const isSorted = sorting.column === column;
  const Arrow = sorting.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isSorted ? sorting.direction : 'none'} className={`cb-letter-table__${column}`}>
      <button type="button" className="cb-letter-table__sort" onClick={() => onSort(sortedBy(column, sorting))}>
        {nl.start.kolommen[column]}
        {isSorted && <Arrow className="cb-letter-table__arrow" aria-hidden="true" />}
      </button>
    </th>
  );
}
