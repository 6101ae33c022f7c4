import { expect, test } from 'vitest';
import { sectionByKey } from '../../../../letter/body/queries/section-by-key.ts';
import { wensenBody } from '../build.ts';

test('finds a section by its key', () => {
  expect(sectionByKey(wensenBody(), 'slot')?.id).toBe('sslot');
});

test('is undefined for a key that the body does not have', () => {
  expect(sectionByKey(wensenBody(), 'sslot')).toBeUndefined();
});
