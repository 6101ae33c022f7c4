import { expect, test } from 'vitest';
import { nextZoom } from '../../../main/window/next-zoom.ts';

test('steps up to 200 % and beyond, and back', () => {
  const up = [1];
  while (nextZoom(up.at(-1)!, 'larger') !== up.at(-1)) up.push(nextZoom(up.at(-1)!, 'larger'));
  expect(up).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3]);
  expect(nextZoom(3, 'smaller')).toBe(2.5);
  expect(nextZoom(0.8, 'smaller')).toBe(0.8);
  expect(nextZoom(2.5, 'normal')).toBe(1);
});

test('a factor that Chromium rounded counts as the step itself', () => {
  expect(nextZoom(1.0999999, 'larger')).toBe(1.25);
  expect(nextZoom(1.1000001, 'smaller')).toBe(1);
});
