import { describe, expect, test } from 'vitest';
import { isBlankText } from '../../../letter/model/is-blank-text.ts';

describe('a text that shows nothing', () => {
  test.each([
    ['nothing at all', ''],
    ['spaces of every kind', ' \u00a0\u2003\u202f\u3000'],
    ['tabs and line ends', '\t\r\n\u2028\u0085'],
    ['control characters', '\u0000\u001f\u007f\u0090'],
    ['spaces without width and joiners', '\u200b\u200c\u200d\u2060\ufeff'],
    ['soft hyphens and directions', '\u00ad\u200e\u202e\u2066'],
    ['half surrogate pairs', '\ud800 \udc00'],
    ['what is no character', '\uffff\ufdd0\u{1ffff}'],
  ])('%s', (_name, text) => {
    expect(isBlankText(text)).toBe(true);
  });

  test.each(['a', '.', '\u200ba', 'é', '漢', '☃', '\u0301', '\u{f0000}'])('is not %j', (text) => {
    expect(isBlankText(text)).toBe(false);
  });
});
