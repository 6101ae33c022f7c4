import { describe, expect, test } from 'vitest';
import { fitPart } from '../../../main/pages/fit-part.ts';
import { type PageRange, type PartPlan, planPart } from '../../../main/pages/plan-part.ts';
import type { BlockStart, WholeLayout } from '../../../main/pages/whole-layout.ts';

/** Forty pages with ten alineas each, ten pt apart. */
const whole: WholeLayout = {
  frame: 'hoofd',
  blocks: Array.from({ length: 400 }, (_, block) => `alinea ${block}`),
  pageCount: 40,
  starts: Array.from({ length: 400 }, (_, block) => startOf(block)),
};

function startOf(block: number): BlockStart {
  return { page: 1 + Math.floor(block / 10), y: 100 + 10 * (block % 10), isAlinea: true };
}

/** The whole with alinea `block` written otherwise. */
function changed(block: number) {
  return { frame: 'hoofd', blocks: whole.blocks.with(block, 'anders') };
}

const view = { first: 20, last: 21 };

function plannedFor(block: number, range: PageRange): PartPlan {
  const plan = planPart(whole, changed(block), range);
  if (plan === undefined || plan === 'gelijk') throw new Error('no part');
  return plan;
}

describe('what is to be laid out after a change', () => {
  test('begins on a page before the one that it may change, and ends two pages behind those in view', () => {
    // On page 20; it may change page 19, so that the last alinea on page 18 is the first.
    expect(planPart(whole, changed(195), view)).toEqual({
      from: 179,
      to: 230,
      before: 17,
      y: 190,
      pages: { first: 19, last: 21 },
      same: 196,
      shift: 0,
    });
  });

  test('begins earlier when two blocks before the change stand on the page before', () => {
    expect(planPart(whole, changed(191), view)).toMatchObject({ from: 169, pages: { first: 18, last: 21 } });
  });

  test('begins with the letter itself for a change on its first pages', () => {
    const plan = planPart(whole, changed(15), { first: 1, last: 2 });
    expect(plan).toMatchObject({ from: 0, before: 0, y: 0, pages: { first: 1, last: 2 } });
    // The last alinea on a page before is on the first page, which has the head of the letter.
    const third = planPart(whole, changed(25), { first: 3, last: 4 });
    expect(third).toMatchObject({ from: 0, before: 0, y: 0, pages: { first: 2, last: 4 } });
  });

  test('counts the blocks that came and those that went', () => {
    const less = { frame: 'hoofd', blocks: whole.blocks.toSpliced(195, 3) };
    expect(planPart(whole, less, view)).toMatchObject({ to: 227, same: 195, shift: -3 });
    const more = { frame: 'hoofd', blocks: whole.blocks.toSpliced(195, 0, 'een', 'twee') };
    expect(planPart(whole, more, view)).toMatchObject({ to: 232, same: 197, shift: 2 });
  });

  test('reaches to the end of the letter behind which there is nothing', () => {
    expect(planPart(whole, changed(395), { first: 39, last: 40 })).toMatchObject({ to: 400, pages: { last: 40 } });
    const longer = { frame: 'hoofd', blocks: [...whole.blocks, 'erbij'] };
    expect(planPart(whole, longer, { first: 39, last: 40 })).toMatchObject({ to: 401, same: 401, shift: 1 });
  });

  test('is nothing when nothing changed', () => {
    expect(planPart(whole, { ...whole, blocks: [...whole.blocks] }, view)).toBe('gelijk');
  });

  test.each([
    ['something changed on every page', { frame: 'ander hoofd', blocks: whole.blocks }],
    ['the pages in view are far behind the change', changed(50)],
    [
      'so much was put in that the part is a long letter by itself',
      { frame: 'hoofd', blocks: whole.blocks.toSpliced(195, 0, ...Array.from({ length: 200 }, () => 'geplakt')) },
    ],
    ['the letter changed at two places far apart', { frame: 'hoofd', blocks: changed(195).blocks.with(20, 'ook') }],
  ])('is the whole letter when %s', (_case, now) => {
    expect(planPart(whole, now, view)).toBeUndefined();
  });

  test('is the whole letter when no alinea stands near before the change', () => {
    const starts = whole.starts.map((start) => ({ ...start, isAlinea: false }));
    expect(planPart({ ...whole, starts }, changed(395), { first: 39, last: 40 })).toBeUndefined();
  });
});

describe('which pages of a part are those of the letter', () => {
  const plan = plannedFor(195, view);
  /** What is laid out when the alineas from 196 on stand so many pt lower; the last alinea of a page may go to the next. */
  const laidOut = (lower: number) => ({
    pageCount: 23,
    starts: Array.from({ length: 51 }, (_, index) => {
      const start = startOf(179 + index);
      return 179 + index < 196 ? start : { ...start, y: start.y + lower };
    }),
  });

  test('all up to two pages before its last two blocks; they are settled when what follows has not moved', () => {
    expect(fitPart(plan, whole, laidOut(0))).toEqual({ first: 19, last: 21, isSettled: true });
    expect(fitPart(plan, whole, laidOut(14))).toEqual({ first: 19, last: 21, isSettled: false });
  });

  test('a whole page put in leaves all behind it at the same height, and is not settled', () => {
    const blocks = whole.blocks.toSpliced(195, 0, ...Array.from({ length: 10 }, () => 'geplakt'));
    const longer = planPart(whole, { frame: 'hoofd', blocks }, view);
    if (longer === undefined || longer === 'gelijk') throw new Error('no part');
    const starts = blocks.slice(longer.from, longer.to).map((_, index) => startOf(longer.from + index));
    expect(fitPart(longer, whole, { starts, pageCount: 25 })).toEqual({ first: 19, last: 22, isSettled: false });
  });

  test('none when the part turned out shorter than those in view', () => {
    const { starts, pageCount } = laidOut(0);
    const shorter = starts.map((start) => ({ ...start, page: Math.min(start.page, 22) }));
    expect(fitPart(plan, whole, { starts: shorter, pageCount })).toBeUndefined();
  });

  test('none when the letter has more pages than it had', () => {
    const last = plannedFor(395, { first: 39, last: 40 });
    const starts = whole.starts.slice(last.from);
    expect(fitPart(last, whole, { starts, pageCount: 40 })).toEqual({ first: 39, last: 40, isSettled: true });
    expect(fitPart(last, whole, { starts, pageCount: 41 })).toBeUndefined();
  });
});
