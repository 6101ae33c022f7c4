import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitsMasker } from '../../../letter/huisstijl/fits-masker.ts';
import { maskerFault } from '../../../letter/huisstijl/masker-fault.ts';

describe('a masker', () => {
  test.each([
    '^[A-Z]\\d{2}\\.\\d{6}$',
    '^\\d{4}-\\d{4,6}$',
    '\\d{2}\\.\\d{6}',
    '(DOC|INT)-\\d{2}-\\d{6}',
    'C\\d+/[A-Z]+',
    '(?:[*+?|]{3})\\*\\+\\?\\|',
    '(?<jaar>\\d{4})-\\d{5}(?:-\\d)?',
    '\\p{Lu}\\u{41}\\d{6}',
    '[A-Z\\]*]{2}',
  ])('%s is right', (masker) => {
    expect(maskerFault(masker)).toBeUndefined();
  });

  test.each(['([', '*', '{2}', '\\d{2', '(?<a'])('%s is no regular expression', (masker) => {
    expect(maskerFault(masker)).toBe('dit is geen geldige reguliere expressie');
  });

  test.each(['(a+)+', '(\\d+)*x', '([A-Z]{1,2}){9}', '(a|a){3}', '(?:a|b)+'])('%s repeats a group', (masker) => {
    expect(maskerFault(masker)).toBe('in een masker kan een groep tussen haakjes niet worden herhaald');
  });

  test.each(['\\d*'.repeat(5), 'a?'.repeat(30), '(a|a)'.repeat(5), 'a{0,9}'.repeat(5), 'a{0,}'.repeat(5)])(
    '%s leaves too many choices',
    (masker) => {
      expect(maskerFault(masker)).toContain('hoogstens 4 keuzes');
    },
  );

  test('whatever masker is accepted, no kenmerk takes long', () => {
    const piece = fc.constantFrom(
      'a',
      '\\d',
      '[0-9a]',
      'a*',
      '\\d+',
      'a?',
      'a{0,64}',
      '(a|\\d)',
      '(',
      ')',
      '|',
      '(?:a*)',
    );
    const masker = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const kenmerk = fc.constantFrom(`${'a'.repeat(63)}x`, 'a'.repeat(64), `${'1'.repeat(63)}x`);
    fc.assert(
      fc.property(masker, kenmerk, (one, text) => {
        fc.pre(maskerFault(one) === undefined);
        const start = performance.now();
        fitsMasker(one, text);
        expect(performance.now() - start).toBeLessThan(1000);
      }),
      { numRuns: 2000 },
    );
  });

  test('the slowest masker that is accepted', () => {
    const start = performance.now();
    expect(fitsMasker('a*a*a*a*b', 'a'.repeat(64))).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
