import { describe, expect, test } from 'vitest';
import { fitsMasker } from '../../../letter/huisstijl/fits-masker.ts';

describe('a kenmerk fits its masker', () => {
  test.each([
    ['\\d{4}-\\d{5}', '2026-00123', true],
    ['\\d{4}-\\d{5}', 'x2026-00123', false],
    ['\\d{4}-\\d{5}', '2026-00123y', false],
    ['^\\d{4}-\\d{5}$', '2026-00123', true],
    ['DOC|INT', 'DOCUMENT', false],
    ['DOC|INT', 'INT', true],
    ['\\d+', '1'.repeat(64), true],
    ['\\d+', '1'.repeat(65), false],
  ])('%s and %s: %s', (masker, kenmerk, fits) => {
    expect(fitsMasker(masker, kenmerk)).toBe(fits);
  });
});
