import { expect, test } from 'vitest';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { docxOf, paragraphsOf } from './read-docx.ts';
import { seedLetter, tekst } from './sample-letters.ts';

/** The value of the one kenmerk in the letterhead column. */
async function writtenKenmerk(kenmerk: string): Promise<string> {
  const printed: PrintedLetter = seedLetter();
  const waarde = [tekst(kenmerk, { heel: true })];
  printed.kenmerkblok.kolom = [{ naam: 'uw_kenmerk', label: 'Uw kenmerk', waarde, nadruk: false }];
  const paragraphs = paragraphsOf((await docxOf(printed))('word/document.xml'));
  return paragraphs.find(({ style }) => style === 'BriefhoofdLaatsteRegel')?.xml ?? '';
}

test('a kenmerk that fits on a line of the column stays whole', async () => {
  const xml = await writtenKenmerk('RIS 2025-417');
  expect(xml).toContain('>RIS\u00a02025</w:t>');
  expect(xml).toContain('<w:noBreakHyphen/>');
});

test('a longer one may be broken at its spaces and hyphens', async () => {
  const kenmerk = 'uw brief van 3 maart 2026 over de ontwerp-begroting van het volgende jaar';
  expect(await writtenKenmerk(kenmerk)).toContain(`>${kenmerk}</w:t>`);
});
