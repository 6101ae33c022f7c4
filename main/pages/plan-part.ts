import type { LayoutTexts, WholeLayout } from './whole-layout.ts';

/** Pages from 1, both included. */
export type PageRange = { readonly first: number; readonly last: number };

/** What is to be laid out of a letter that changed. Blocks are counted from 0 in the letter as it is now. */
export type PartPlan = {
  /** The blocks, without `to`. */
  readonly from: number;
  readonly to: number;
  /** As many pages stand before the one on which the first block begins. */
  readonly before: number;
  /** Where on that page it begins, in pt; 0 when the part begins with the letter itself. */
  readonly y: number;
  /** Those that change, as far as somebody sees them. */
  readonly pages: PageRange;
  /** From this block on all are as they were; `shift` is how many there are more in all. */
  readonly same: number;
  readonly shift: number;
};

/**
 * The least part that is to be laid out to know the pages in view after a change. `undefined` when it is no gain, or when
 * something changed that is on every page; `gelijk` when nothing changed, as when a key was taken back.
 *
 * Typst fills page after page and never looks back. What a block looks like depends on the two behind it at most, which
 * it may hold on to (`layout/blocks.typ`), and where a page ends on what does not fit on it any more. So a change can
 * move what stands at the top of its page to the page before, and no page before that one changes. The part begins with
 * an alinea there: of an alinea it is known how high its first line stands under its top.
 */
export function planPart(whole: WholeLayout, now: LayoutTexts, view: PageRange): PartPlan | 'gelijk' | undefined {
  if (now.frame !== whole.frame) return undefined;
  const { head, tail } = sameEnds(whole.blocks, now.blocks);
  const shift = now.blocks.length - whole.blocks.length;
  if (shift === 0 && head === now.blocks.length) return 'gelijk';
  const firstPage = Math.max(1, pageOf(whole, head - HOLDS_ON) - 1);
  const begin = beginBefore(whole, firstPage, head - HOLDS_ON);
  if (begin === undefined) return undefined;
  const lastPage = Math.max(pageOf(whole, whole.blocks.length - tail), view.last);
  const to = blocksBehind(whole, lastPage) + shift;
  const pagesMore = (shift * whole.pageCount) / whole.blocks.length;
  if (pageOf(whole, to - shift - 1) + Math.max(0, pagesMore) - begin.before > MOST_PAGES) return undefined;
  return {
    ...begin,
    to: Math.min(to, now.blocks.length),
    pages: { first: firstPage, last: Math.min(lastPage, whole.pageCount) },
    same: now.blocks.length - tail,
    shift,
  };
}

/** How many blocks further a block may look. */
const HOLDS_ON = 2;
/** Above this a part is little faster than the whole of a long letter. */
const MOST_PAGES = 16;

/** How many texts at the beginning and at the end are the same in both rows; they do not overlap in either. */
function sameEnds(before: readonly string[], after: readonly string[]): { head: number; tail: number } {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
}

function pageOf({ starts, pageCount }: WholeLayout, block: number): number {
  return block >= starts.length ? pageCount : (starts[Math.max(0, block)]?.page ?? 1);
}

/** The last alinea before a block that begins on a page before this one, or the letter itself on its first pages. */
function beginBefore({ starts }: WholeLayout, page: number, block: number) {
  for (let from = Math.min(block, starts.length) - 1; from > 0; from -= 1) {
    const start = starts[from];
    if (start === undefined || start.page < page - MOST_PAGES) return undefined;
    if (start.isAlinea && start.page > 1 && start.page < page) return { from, before: start.page - 1, y: start.y };
  }
  return { from: 0, before: 0, y: 0 };
}

/**
 * How many blocks there are to the end of the second page behind this one; more when fewer than three begin on that. The
 * last two of a part tell nothing of their own page, nor of where the page before it ends (`fit-part.ts`).
 */
function blocksBehind(whole: WholeLayout, page: number): number {
  return Math.max(blocksUntil(whole, page + 2), blocksUntil(whole, page + 1) + HOLDS_ON + 1);
}

/** How many blocks begin on this page or before it. */
function blocksUntil({ starts }: WholeLayout, page: number): number {
  const next = starts.findIndex((start) => start.page > page);
  return next === -1 ? starts.length : next;
}
