import type { Inline, Lijst } from '../../../letter/body/body.ts';
import { assertNever } from '../../../letter/model/assert-never.ts';

/** What was pasted, in the words of the letter, without ids and without a place yet. */
export type PastedBlock = PastedText | PastedLijst | PastedTabel;

export type PastedText = { type: 'alinea' | 'tussenkop'; children: Inline[] };
export type PastedLijst = { type: Lijst['type']; items: PastedItem[] };
export type PastedItem = { children: Inline[]; sublijst?: { type: Lijst['type']; items: Inline[][] } };
export type PastedTabel = { type: 'tabel'; rows: Inline[][][] };

/** Every line of text in reading order: alineas, items and sub-items, rows of a table as one line. */
export function linesOf(blocks: readonly PastedBlock[]): Inline[][] {
  return blocks.flatMap((block): Inline[][] => {
    switch (block.type) {
      case 'alinea':
      case 'tussenkop':
        return [block.children];
      case 'opsomming':
      case 'nummering':
        return block.items.flatMap(({ children, sublijst }) => [children, ...(sublijst?.items ?? [])]);
      case 'tabel':
        return block.rows.map((row) => joinLines(row));
      default:
        return assertNever(block);
    }
  });
}

/** How many lines and cells there are. */
export function pieceCount(blocks: readonly PastedBlock[]): number {
  const cells = blocks.map((block) => (block.type === 'tabel' ? block.rows.flat().length : linesOf([block]).length));
  return cells.reduce((sum, count) => sum + count, 0);
}

/** Lines as one, parted by spaces. */
export function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index): Inline[] => (index === 0 ? line : [{ text: ' ' }, ...line]));
}
