import { expect, test } from 'vitest';
import { pagesInView } from '../../../renderer/pages/pages-in-view.ts';

const seen = (page: number, isIntersecting: boolean) => ({ page, isIntersecting });

test('pages come into view and go out of it', () => {
  expect(pagesInView(new Set([3, 4]), [seen(3, false), seen(5, true)], 60)).toEqual(new Set([4, 5]));
});

test('a page that the letter lost is in view no longer, although nobody tells that it went', () => {
  expect(pagesInView(new Set([58, 59]), [seen(49, true)], 50)).toEqual(new Set([49]));
});
