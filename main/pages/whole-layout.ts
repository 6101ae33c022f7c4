import type { PdfBlock } from '../../letter/pdf/pdf-block.ts';
import type { PdfData } from '../../letter/pdf/pdf-data.ts';
import type { MarkedPlace } from '../pdf/typesetter.ts';

/** A letter as the layout reads it, in texts: those that are the same are laid out the same. */
export type LayoutTexts = {
  /** All but the blocks. */
  readonly frame: string;
  readonly blocks: readonly string[];
};

/** What is kept of a letter that was laid out as a whole: enough to tell which pages a change leaves as they are. */
export type WholeLayout = LayoutTexts & {
  readonly pageCount: number;
  /** Where each block begins, and whether it is an alinea. */
  readonly starts: readonly BlockStart[];
};

/** `y` in pt from the upper edge of the page, which is counted from 1. */
export type BlockStart = { readonly page: number; readonly y: number; readonly isAlinea: boolean };

export function layoutTexts({ blokken, ...frame }: PdfData): LayoutTexts {
  return { frame: JSON.stringify(frame), blocks: blokken.map(blockText) };
}

/** A block that did not change is the very same (`letter/pdf/blocks.ts`): what it was written as is the same too. */
const writtenBefore = new WeakMap<PdfBlock, string>();

function blockText(block: PdfBlock): string {
  const before = writtenBefore.get(block);
  if (before !== undefined) return before;
  const text = JSON.stringify(block);
  writtenBefore.set(block, text);
  return text;
}

/** Where blocks begin; `undefined` when one of them has no place. `places` are in the order of the blocks. */
export function blockStarts(
  blokken: readonly PdfBlock[],
  places: readonly MarkedPlace[],
): readonly BlockStart[] | undefined {
  const starts: BlockStart[] = [];
  let next = 0;
  for (const { mark, type } of blokken) {
    // Parts of the block before have a place too.
    while (next < places.length && places[next]?.id !== mark) next += 1;
    const place = places[next];
    if (place === undefined) return undefined;
    starts.push({ page: place.page, y: place.y, isAlinea: type === 'alinea' });
    next += 1;
  }
  return starts;
}
