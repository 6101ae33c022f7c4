import { expect, it } from 'vitest';
import { SIGNATURE_ROOM_MM } from '../../../letter/print/layout-measures.ts';
import type { PrintedOndertekening } from '../../../letter/print/printed-letter.ts';
import { alinea, letterOf, linesOfText, ondertekening, seedLetter, tekst } from '../../letter/pdf/printed-fixtures.ts';
import { pdfLines } from './pdf-text.ts';
import { writePdf } from './write-pdf.ts';

const FOOT = seedLetter().stijl.maten.tekstOnder;
const STEP = ((14 + 6) * 25.4) / 72;
const LONG = 'plaatsvervangend gemeentesecretaris en algemeen directeur';

const closings: Record<string, PrintedOndertekening> = {
  'of two rows': { ...ondertekening, ondertekenaars: [1, 2, 3].map((of) => ({ naam: `Naam ${of}`, functie: 'lid' })) },
  'with names of more lines': { ...ondertekening, ondertekenaars: [{ naam: 'Kort', functie: LONG }] },
  'with an orgaan of more lines': { ...ondertekening, orgaan: linesOfText(3) },
  'without names': { ...ondertekening, ondertekenaars: [] },
};

it.each(Object.entries(closings))(
  'an ondertekening %s goes to the next page when it no longer fits, with two lines of text, and not before',
  async (_, closing) => {
    let lowest = 0;
    for (let alineas = 6; alineas <= 26; alineas += 1) {
      const fill = Array.from({ length: alineas }, () => alinea('Een korte alinea.'));
      const pages = await pdfLines(await writePdf(letterOf([...fill, alinea(linesOfText(2)), closing])));
      const page = pages.findIndex((lines) => lines.some(({ text }) => text === closing.groet));
      const column = pages[page]?.filter(({ x, y }) => x < 152 && y <= FOOT) ?? [];
      const groet = column.findIndex(({ text }) => text === closing.groet);
      expect(column.slice(groet - 2, groet).map(({ text }) => text.split(' ')[0])).toEqual(['regel1', 'regel2']);
      if (page === 0) lowest = Math.max(lowest, ...column.map(({ y }) => y));
    }
    const white = closing.ondertekenaars.length === 0 ? SIGNATURE_ROOM_MM : 0;
    expect(FOOT - lowest).toBeLessThan(STEP + white + 1);
  },
);

it.each([1, 2, 4, 7])('the aanhef stays clear of a kenmerkblok whose onderwerp takes %i lines', async (lines) => {
  const letter = seedLetter();
  for (const gegeven of letter.kenmerkblok.blok) {
    if (gegeven.naam === 'onderwerp') gegeven.waarde = [tekst(Array(lines).fill('woord '.repeat(13)).join(''))];
  }
  const [page = []] = await pdfLines(await writePdf(letter));
  const aanhef = page.find(({ text }) => text.startsWith('Geachte'));
  const above = page.filter(({ x, y }) => x > 45 && x < 60 && y > 75 && y < (aanhef?.y ?? 0));
  const clear = (aanhef?.y ?? 0) - Math.max(...above.map(({ y }) => y));
  expect(above.length).toBeGreaterThanOrEqual(lines);
  expect(clear).toBeGreaterThanOrEqual(8 + (14 * 25.4) / 72 - 0.01);
  if (lines === 7) expect(clear).toBeCloseTo(8 + (14 * 25.4) / 72, 1);
});
