import type { Segment } from '../handlebars/evaluation.ts';

/** A piece of a line: literal text of the template, or the name of a live value. */
export type Piece = { readonly text: string } | { readonly naam: string };

/** A line of standard text: what it is, by how its literal text begins, and what stands in it. */
export type LayoutLine = { readonly soort: LineSoort; readonly niveau: 1 | 2; readonly pieces: readonly Piece[] };

export type LineSoort = 'leeg' | 'tekst' | 'tussenkop' | 'opsomming' | 'nummering';

/** The lines of standard text. Only literal text breaks lines and decides what a line is; a value never does. */
export function layoutLines(segments: readonly Segment[]): LayoutLine[] {
  const lines: Piece[][] = [[]];
  for (const segment of segments) {
    if (segment.kind === 'waarde') {
      lines.at(-1)?.push({ naam: segment.naam });
      continue;
    }
    const [first = '', ...rest] = segment.text.split('\n');
    lines.at(-1)?.push({ text: first });
    for (const text of rest) lines.push([{ text }]);
  }
  return lines.map(lineFrom);
}

const MARKS: readonly { soort: LineSoort; niveau: 1 | 2; mark: RegExp }[] = [
  { soort: 'tussenkop', niveau: 1, mark: /^ *## +/ },
  { soort: 'opsomming', niveau: 1, mark: /^- +/ },
  { soort: 'opsomming', niveau: 2, mark: /^ {2}- +/ },
  { soort: 'nummering', niveau: 1, mark: /^\d{1,2}\. +/ },
  { soort: 'nummering', niveau: 2, mark: /^ {2}\d{1,2}\. +/ },
];

function lineFrom(pieces: readonly Piece[]): LayoutLine {
  const isBlank = pieces.every((piece) => 'text' in piece && piece.text.trim() === '');
  if (isBlank) return { soort: 'leeg', niveau: 1, pieces: [] };
  const [first, ...rest] = pieces;
  const text = first !== undefined && 'text' in first ? first.text : '';
  const found = MARKS.find(({ mark }) => mark.test(text));
  if (found === undefined) return { soort: 'tekst', niveau: 1, pieces };
  return { soort: found.soort, niveau: found.niveau, pieces: [{ text: text.replace(found.mark, '') }, ...rest] };
}
