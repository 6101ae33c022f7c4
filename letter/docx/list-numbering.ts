import { type ILevelsOptions, LevelFormat } from 'docx';
import { LIST_INDENT_MM, LIST_MARK, listIndentMm } from '../print/layout-measures.ts';
import { twipsOfMm } from './page-units.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

/** A printed list as its items need it: how they are counted, at which level, and where their text starts. */
export type ListNumbering = {
  /** For one item; the numbering of Word then counts by itself, from 1 in every list. */
  readonly numbering: NonNullable<ParagraphDraft['numbering']>;
  readonly level: number;
  /** In mm from the edge of the text column. */
  readonly textIndentMm: number;
};

/**
 * Gives a printed list a numbering definition of its own, so that it starts at 1 in Word and LibreOffice alike and
 * counts on when an item is added. `nummers` are the printed numbers of its items: they show how the list counts
 * ("1.", "a." or, when empty, with a mark), `parent` the list in whose text it hangs.
 */
export function listNumbering(id: string, nummers: readonly string[], parent?: ListNumbering): ListNumbering {
  const level = parent === undefined ? 0 : parent.level + 1;
  const edge = parent?.textIndentMm ?? 0;
  const textIndentMm = edge + listIndentMm(nummers);
  const levels: ILevelsOptions[] = [];
  for (let above = 0; above < level; above += 1) levels.push(levelOptions(above, above * LIST_INDENT_MM, undefined));
  levels.push(levelOptions(level, edge, nummers[0], textIndentMm));
  return {
    numbering: { reference: { reference: `${REFERENCE}${id}`, levels }, level, instance: 0 },
    level,
    textIndentMm,
  };
}

function levelOptions(
  level: number,
  edge: number,
  nummer: string | undefined,
  text = edge + LIST_INDENT_MM,
): ILevelsOptions {
  const indent = { left: twipsOfMm(text), hanging: twipsOfMm(text) - twipsOfMm(edge) };
  return { level, ...countingOf(level, nummer), style: { paragraph: { indent } } };
}

function countingOf(level: number, nummer: string | undefined): Pick<ILevelsOptions, 'format' | 'text'> {
  if (nummer === undefined || nummer === '') return { format: LevelFormat.BULLET, text: LIST_MARK };
  const format = /^[a-z]/.test(nummer) ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL;
  return { format, text: `%${level + 1}.` };
}

/**
 * docx first writes a list as `{reference-0}` and puts its number there later, wherever that text stands. The
 * noncharacter keeps a letter that holds such text out of it: `printableText` lets none through.
 */
const REFERENCE = '\ufdd0';
