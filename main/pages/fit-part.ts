import type { PageRange, PartPlan } from './plan-part.ts';
import type { BlockStart, WholeLayout } from './whole-layout.ts';

/** What a part turned out to be, with its pages counted as in the whole letter. */
export type LaidOutPart = { readonly starts: readonly BlockStart[]; readonly pageCount: number };

/** The pages that are as in the whole letter; `isSettled` when all behind them are what they were. */
export type FittingPages = PageRange & { readonly isSettled: boolean };

/**
 * Which pages of a part are those of the whole letter as it is now. `undefined` when these are not all that the plan
 * asks for, or when the letter has more or fewer pages than it had: each page tells how many there are.
 */
export function fitPart(plan: PartPlan, whole: WholeLayout, part: LaidOutPart): FittingPages | undefined {
  const { first, last } = plan.pages;
  if (plan.to === whole.blocks.length + plan.shift) {
    return part.pageCount === whole.pageCount ? { first, last: part.pageCount, isSettled: true } : undefined;
  }
  // The last two lack what they may hold on to: the page on which they begin is not as in the whole letter, and where
  // the page before it ends depends on it.
  const known = (part.starts.at(-HOLDERS)?.page ?? 0) - 2;
  if (known < last) return undefined;
  return { first, last: known, isSettled: meetsWhole(plan, whole, part, known) };
}

const HOLDERS = 2;

/** Whether a block behind the change begins where it began: nothing behind it moves then. */
function meetsWhole({ from, same, shift }: PartPlan, whole: WholeLayout, part: LaidOutPart, last: number): boolean {
  for (let block = Math.max(same, from); block - from < part.starts.length; block += 1) {
    const now = part.starts[block - from];
    const before = whole.starts[block - shift];
    if (now === undefined || before === undefined || now.page > last) return false;
    if (now.isAlinea && now.page === before.page && Math.abs(now.y - before.y) < SAME_PT) return true;
  }
  return false;
}

/** Less than anything on a page measures, and more than sums of lengths differ by. */
const SAME_PT = 1e-6;
