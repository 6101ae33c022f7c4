import { describe, expect, test } from 'vitest';
import { docxOf, paragraphsOf } from '../read-docx.ts';
import { richLetter } from '../sample-letters.ts';

describe('koppen', () => {
  test('are the headings of Word, kept with what follows, in the levels of the letter', async () => {
    const docx = await docxOf(richLetter());
    const koppen = paragraphsOf(docx('word/document.xml')).filter(({ style }) => style.startsWith('Heading'));
    expect(koppen.map(({ style }) => style)).toEqual(['Heading1', 'Heading2', 'Heading2', 'Heading3', 'Heading1']);
    for (const level of [1, 2, 3]) {
      expect(docx('word/styles.xml')).toMatch(
        new RegExp(`w:styleId="Heading${level}"><w:name w:val="heading ${level}"/>(?:(?!</w:style>).)*<w:keepNext/>`),
      );
    }
  });

  test('their white holds that of the alinea above, because Word leaves the larger of the two', async () => {
    expect((await docxOf(richLetter()))('word/styles.xml')).toMatch(
      /w:styleId="Heading1"(?:(?!<\/w:style>).)*<w:spacing w:after="120" w:before="320" w:line="330" w:lineRule="exact"\/>/,
    );
  });
});
