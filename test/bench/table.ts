import type { Times } from './measure.ts';

/** One thing that was timed, or the reason why it was not. */
export type Row = { what: string; times: Times | { missing: string } };

/** Rows of equally many cells as text: the first column at the left, all others at the right. */
export function tableText(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  const rule = widths.map((width) => '-'.repeat(width));
  return [line(head), rule, ...rows.map(line)].map((cells) => cells.join('  ').trimEnd()).join('\n');
}

/** A table of what was timed; the last column says how many times the median of the first row goes into each. */
export function ratioTable(title: string, rows: readonly Row[]): string {
  const first = rows[0]?.times;
  const cells = rows.map(({ what, times }) =>
    'missing' in times
      ? [what, times.missing, '', '', '']
      : [
          what,
          milliseconds(times.median),
          milliseconds(times.p95),
          String(times.runs),
          first !== undefined && 'median' in first ? ratio(times.median, first.median) : '',
        ],
  );
  return tableText([title, 'median', 'p95', 'runs', 'ratio'], cells);
}

/** `1.23 ms`, `12.3 ms`, and `1.23 s` from a second up. */
export function milliseconds(time: number): string {
  return time >= 1000 ? `${(time / 1000).toFixed(2)} s` : `${time.toFixed(time < 10 ? 2 : 1)} ms`;
}

function ratio(time: number, first: number): string {
  const times = time / first;
  return `${times.toFixed(times < 100 ? 1 : 0)}x`;
}
