import { describe, expect, test } from 'vitest';
import { assertNever } from '../../../letter/model/assert-never.ts';

describe('a member that no switch knows', () => {
  test.each([
    [{ type: 'plaatje', children: [{ text: 'geheim' }] }, 'plaatje'],
    [{ soort: 'kleur', waarde: 'geheim' }, 'kleur'],
    [{ tekst: 'geheim' }, 'an object'],
    ['verzonden', 'verzonden'],
    [null, 'null'],
  ])('%j is named, and nothing of what it holds', (value, name) => {
    expect(() => assertNever(value as never)).toThrow(new Error(`Unknown member of a closed union: ${name}`));
  });
});
