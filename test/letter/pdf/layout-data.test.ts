import { expect, it } from 'vitest';
import { layoutData } from '../../../letter/pdf/layout-data.ts';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { richLetter, seedLetter } from './printed-fixtures.ts';

const seed = toPdfData(seedLetter(), {});

it('is the whole letter, each part once', () => {
  const data = toPdfData(richLetter(), {});
  const parts = Object.values(layoutData(data)).map((json) => JSON.parse(json));
  expect(Object.assign({}, ...parts)).toEqual(data);
  expect(parts.flatMap(Object.keys)).toHaveLength(Object.keys(data).length);
});

it('shares a file between letters of one huisstijl', () => {
  const shared = layoutData(toPdfData(richLetter(), {}))['huisstijl.json'];
  expect(layoutData(seed)['huisstijl.json']).toBe(shared);
  expect(shared).not.toContain(seed.titel);
  expect(shared).not.toContain('E26.000183');
});
