import { describe, expect, test } from 'vitest';
import { nextZoom, percentageOf, scaleFor, ZOOM_STEPS } from '../../../renderer/pages/page-zoom.ts';

describe('the zoom of pages', () => {
  test('at 100 % a page has its real size: 595 pt is 794 CSS pixels', () => {
    expect(Math.round(scaleFor(100, 595.28, 300) * 595.28)).toBe(794);
  });

  test('a page that fits is as wide as the room', () => {
    expect(scaleFor('fit', 595, 297.5)).toBe(0.5);
  });

  test('without room or pages there is still a scale', () => {
    expect(scaleFor('fit', 0, 300)).toBeGreaterThan(0);
    expect(scaleFor('fit', 595, -24)).toBeGreaterThan(0);
  });

  test('the steps go up and down and stop at the ends', () => {
    const up: number[] = [];
    for (let scale = scaleFor(25, 595, 300); up.length < 10; scale = scaleFor(up.at(-1) ?? 25, 595, 300)) {
      up.push(nextZoom(scale, 'in'));
    }
    expect(up.slice(0, 6)).toEqual(ZOOM_STEPS.slice(1));
    expect(up.at(-1)).toBe(200);
    expect(nextZoom(scaleFor(25, 595, 300), 'out')).toBe(25);
    expect(nextZoom(scaleFor('fit', 595, 500), 'out')).toBeLessThan(percentageOf(scaleFor('fit', 595, 500)));
  });
});
