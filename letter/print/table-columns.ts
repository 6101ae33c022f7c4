import { inlineText } from './inline-text.ts';
import { CELL_SIDES_MM } from './layout-measures.ts';
import type { PrintedTabel } from './printed-letter.ts';

/** `breedte` in mm; the columns together are as wide as was asked. `rechts`: a column of numbers, set to the right. */
export type TableColumn = { breedte: number; rechts: boolean };

/**
 * The columns of a table in `breedte` mm. Where there is room for every longest text, what is left is shared out in
 * proportion. Where there is not, numbers stay whole, a column that needs no more than an equal share gets what it needs,
 * and the others divide the rest in proportion to theirs, none of them narrower than its longest word if that can be.
 */
export function tableColumns(tabel: PrintedTabel, breedte: number): TableColumn[] {
  const columns = tabel.kop.map((kop, index) => {
    const body = tabel.rijen.flatMap((rij) => rij.cellen[index] ?? []).map(({ inhoud }) => inlineText(inhoud));
    return column([inlineText(kop.inhoud), ...body], isNumbers(body), breedte / tabel.kop.length);
  });
  const widths = divide(columns, breedte);
  return columns.map(({ rechts }, index) => ({ breedte: widths[index] ?? 0, rechts }));
}

/** In mm: `need` for the longest text on one line, `least` for what must not be broken. */
type Column = { need: number; least: number; rechts: boolean };

function column(texts: readonly string[], rechts: boolean, equal: number): Column {
  const need = widest(texts, MOST_MM);
  const isWhole = rechts || need <= equal;
  return { need, least: isWhole ? need : widest(texts.flatMap(wordsOf), LONGEST_WORD_MM), rechts };
}

/** The widest text in a cell, within the bounds that a column counts for. */
function widest(texts: readonly string[], most: number): number {
  return Math.min(most, CHARACTER_MM * Math.max(SHORTEST, ...texts.map(charactersIn)) + CELL_SIDES_MM);
}

/** What stands between places where a line may be broken; a non-breaking space is none. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=[ /-])/u).map((word) => word.trimEnd());
}

function divide(columns: readonly Column[], breedte: number): number[] {
  const needs = columns.map(({ need }) => need);
  const leasts = columns.map(({ least }) => least);
  if (sum(needs) <= breedte) return scaled(needs, breedte);
  if (sum(leasts) > breedte) return squeezed(columns, breedte);
  const tight = new Set<Column>();
  for (;;) {
    const loose = columns.filter((one) => !tight.has(one));
    const left = breedte - sum([...tight].map(({ least }) => least));
    const share = left / sum(loose.map(({ need }) => need));
    const tighter = loose.filter(({ need, least }) => need * share < least);
    if (tighter.length === 0) return columns.map((one) => (tight.has(one) ? one.least : one.need * share));
    for (const one of tighter) tight.add(one);
  }
}

/** Too little room for every word: words are broken before numbers are. */
function squeezed(columns: readonly Column[], breedte: number): number[] {
  const leasts = columns.map(({ least }) => least);
  const texts = columns.filter(({ rechts }) => !rechts);
  const numbers = sum(leasts) - sum(texts.map(({ least }) => least));
  const left = breedte - numbers;
  if (left < texts.length * widest([], MOST_MM)) return scaled(leasts, breedte);
  const share = left / sum(texts.map(({ least }) => least));
  return columns.map(({ least, rechts }) => (rechts ? least : least * share));
}

function scaled(widths: readonly number[], breedte: number): number[] {
  const total = sum(widths);
  return widths.map((width) => (width * breedte) / total);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A text in digits of the same width: capitals are wider, points and the like narrower. */
function charactersIn(text: string): number {
  return [...text].reduce(
    (total, character) => total + (NARROW.test(character) ? 0.5 : WIDE.test(character) ? 1.3 : 1),
    0,
  );
}

const NARROW = /[\s.,:;'’!|ijl]/u;
const WIDE = /[\p{Lu}mw%@]/u;

/** Width of a digit in the text sizes of letters (10 to 11 pt), in mm. */
const CHARACTER_MM = 2;
/** No column counts for less than so many characters, or for more than so many mm; no word for more than so many. */
const SHORTEST = 4;
const MOST_MM = 80;
const LONGEST_WORD_MM = 45;

/** "€ 120.000", "-1,5", "12 %", "—" for no amount; at least one cell holds a digit. */
function isNumbers(cells: readonly string[]): boolean {
  return cells.some((text) => /\d/.test(text)) && cells.every((text) => NUMBER.test(text.trim()));
}

const NUMBER = /^(€\s*)?[-–−+]?\s*(€\s*)?\d[\d.]*(,(\d+|-))?(\s*%)?$|^[-–—]?$/u;
