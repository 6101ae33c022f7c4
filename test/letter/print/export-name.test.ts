import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportName } from '../../../letter/print/export-name.ts';

describe('the name of exported files', () => {
  test.each([
    ['E26.000183', 'Reactie op wensen raad', 'E26.000183 Reactie op wensen raad'],
    [undefined, 'Reactie', 'concept Reactie'],
    ['E26.1', undefined, 'E26.1'],
    ['C370/GK', 'Vraag: "waarom?"', 'C370 GK Vraag waarom'],
    ['CON', undefined, 'brief CON'],
    ['com1', undefined, 'brief com1'],
    ['nul.x', undefined, 'brief nul.x'],
    ['..', '  ', 'brief'],
    ['a', 'regel 1\nregel 2', 'a regel 1 regel 2'],
    ['a', 'eindigt op punt.', 'a eindigt op punt'],
  ])('%s and %s give %s', (kenmerk, onderwerp, expected) => {
    expect(exportName(kenmerk, onderwerp)).toBe(expected);
  });

  test('a long onderwerp is cut at a word', () => {
    const name = exportName('E26.000183', 'woord '.repeat(60));
    expect(name.length).toBeLessThanOrEqual(120);
    expect(name.endsWith('woord')).toBe(true);
  });

  test.each([
    ['ĳ', 2],
    ['漢', 3],
    ['😀', 4],
  ])('a name of %s, of %i bytes each, fits on a disk', (character, bytes) => {
    const name = exportName(undefined, character.repeat(300));
    expect(new TextEncoder().encode(name).length).toBeGreaterThan(200 - 9 - bytes);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name.endsWith(character)).toBe(true);
  });

  test('whatever is filled in, the name is safe on Windows', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', minLength: 150, maxLength: 300 }));
    fc.assert(
      fc.property(text, text, (kenmerk, onderwerp) => {
        const name = exportName(kenmerk, onderwerp);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}]|[. ]$|^ |^$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect([...name].length).toBeLessThanOrEqual(126);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(206);
      }),
    );
  });
});
