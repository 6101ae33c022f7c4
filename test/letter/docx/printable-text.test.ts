import { expect, test } from 'vitest';
import { printableText } from '../../../letter/docx/printable-text.ts';

test('every character that XML 1.0 or Word refuses is gone, and no other', () => {
  for (let code = 0; code <= 0x10ffff; code += 1) {
    const character = String.fromCodePoint(code);
    const control = code < 0x20 || (code >= 0x7f && code <= 0x9f) || code === 0x2028 || code === 0x2029;
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    const noncharacter = (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
    const expected = control ? ' ' : surrogate || noncharacter ? '' : character;
    // One comparison for each of a million characters: an assertion each would take a minute.
    if (printableText(character) !== expected)
      expect(`U+${code.toString(16)} ${printableText(character)}`).toBe(expected);
  }
});
