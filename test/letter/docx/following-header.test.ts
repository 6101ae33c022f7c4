import { describe, expect, test } from 'vitest';
import { docxOf, textOf } from './read-docx.ts';
import { seedLetter } from './sample-letters.ts';

/** docx writes the header of the following pages first. */
const FOLLOWING = 'word/header1.xml';
const FIRST = 'word/header2.xml';

describe('the headers', () => {
  test('the following one repeats kenmerk and datum', async () => {
    expect(textOf((await docxOf(seedLetter()))(FOLLOWING))).toBe('Ons kenmerk E26.000183 Datum 3\u00a0maart 2026');
  });

  test('a draft bears its mark on every page, another letter on none', async () => {
    const draft = await docxOf({ ...seedLetter(), conceptmerk: 'CONCEPT' });
    const final = await docxOf(seedLetter());
    for (const header of [FIRST, FOLLOWING]) {
      expect(textOf(draft(header))).toMatch(/\tCONCEPT$/);
      expect(draft(header)).toContain('<w:rStyle w:val="Conceptmerk"/>');
      expect(textOf(final(header))).not.toContain('CONCEPT');
    }
  });
});
