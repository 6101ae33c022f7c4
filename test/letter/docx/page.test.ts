import { describe, expect, test } from 'vitest';
import { docxOf } from './read-docx.ts';
import { seedLetter } from './sample-letters.ts';

describe('the page', () => {
  test('the footer counts the pages in fields, also on the first page', async () => {
    const docx = await docxOf(seedLetter());
    for (const footer of ['word/footer1.xml', 'word/footer2.xml']) {
      expect(docx(footer)).toMatch(/>Pagina <.*>PAGE<.*> van <.*>NUMPAGES</);
    }
  });

  test('is A4, with the text column of the huisstijl', async () => {
    const xml = (await docxOf(seedLetter()))('word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    // 25 mm at the left, 33 mm above, 25 mm below; the right edge is a hair in, see page.ts.
    expect(xml).toMatch(/<w:pgMar w:top="1871" w:right="3291" w:bottom="1417" w:left="1417" w:header="794"/);
  });

  test('a geadresseerde that stands higher than the text of following pages starts the page', async () => {
    const printed = seedLetter();
    const maten = { ...printed.stijl.maten, geadresseerdeY: 30 };
    const xml = (await docxOf({ ...printed, stijl: { ...printed.stijl, maten } }))('word/document.xml');
    expect(xml).toContain('<w:pgMar w:top="1701"');
  });

  test('rows of a least height hold geadresseerde and kenmerkblok at their places', async () => {
    const heights = (await docxOf(seedLetter()))('word/document.xml').matchAll(
      /<w:trHeight w:val="(\d+)" w:hRule="atLeast"/g,
    );
    // 33 to 76 mm less a line of 1 pt, 76 to 106 mm.
    expect([...heights].map(([, height]) => height)).toEqual(['2418', '1701']);
  });
});
