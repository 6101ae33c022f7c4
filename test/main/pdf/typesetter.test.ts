import { expect, it } from 'vitest';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { loadFonts } from '../../../main/pdf/load-fonts.ts';
import { createTypesetter, type Typesetter } from '../../../main/pdf/typesetter.ts';
import { richLetter, seedLetter } from '../../letter/pdf/printed-fixtures.ts';
import { FONT_FOLDER } from './write-pdf.ts';

async function newTypesetter(): Promise<Typesetter> {
  const fonts = await loadFonts(seedLetter().stijl.lettertype, [FONT_FOLDER]);
  return createTypesetter(fonts.ok ? [...fonts.value] : []);
}

async function pdfOf(typesetter: Typesetter, printed: PrintedLetter): Promise<Uint8Array> {
  const pages = typesetter.compile(toPdfData(printed, {}));
  expect(pages).toMatchObject({ ok: true });
  const pdf = pages.ok ? typesetter.pdf(pages.value, 'a-2a') : pages;
  await typesetter.tidy();
  return pdf.ok ? pdf.value : new Uint8Array();
}

it('gives the same pages whatever letters came before, of this huisstijl or of another', async () => {
  const typesetter = await newTypesetter();
  const first = await pdfOf(typesetter, seedLetter());
  const other = richLetter();
  other.stijl.kleuren = { ...other.stijl.kleuren, tekst: '#123456' };
  other.stijl.maten = { ...other.stijl.maten, tekstkolom: { x: 30, breedte: 110 } };
  for (const before of [richLetter(), other, { ...seedLetter(), kenmerk: 'E26.000184', titel: 'Een andere' }]) {
    expect(await pdfOf(typesetter, before)).not.toEqual(first);
    expect(await pdfOf(typesetter, seedLetter())).toEqual(first);
  }
});

it('objects to a letter as often as it is asked', async () => {
  const typesetter = await newTypesetter();
  const letter = seedLetter();
  letter.stijl.lettertype = { ...letter.stijl.lettertype, familie: 'Lettertype Dat Niet Bestaat' };
  const outcomes = [1, 2, 3].map(() => typesetter.compile(toPdfData(letter, {})));
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ ok: false, faults: outcomes[0]?.ok === false ? outcomes[0].faults : [] });
  }
});
