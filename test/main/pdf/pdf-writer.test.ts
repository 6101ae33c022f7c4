import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { createPdfWriter } from '../../../main/pdf/pdf-writer.ts';
import {
  alinea,
  kop,
  letterOf,
  ondertekening,
  richLetter,
  seedLetter,
  tekst,
} from '../../letter/pdf/printed-fixtures.ts';
import { embeddedFonts, xmpOf } from './pdf-parts.ts';
import { FONT_FOLDER, faultsOf, writePdf } from './write-pdf.ts';

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 18"><rect width="40" height="18" fill="#00563f"/></svg>';

function withLogo(alt: string): PrintedLetter {
  const letter = seedLetter();
  letter.briefhoofd.logo = { svg: 'logo.svg', png: 'logo.png', alt, breedte: 40, hoogte: 18 };
  return letter;
}

describe('what the file says of itself', () => {
  it('has title, author, keyword, language and the date of the letter, and asks viewers to show the title', async () => {
    const pdf = await PDFDocument.load(await writePdf(seedLetter()), { updateMetadata: false });
    expect(pdf.getTitle()).toBe(seedLetter().titel);
    expect(pdf.getAuthor()).toBe('Gemeente Nijmegen');
    expect(pdf.getKeywords()).toBe('E26.000183');
    expect(pdf.getCreationDate()).toEqual(new Date('2026-03-03T00:00:00Z'));
    const catalog = pdf.catalog.toString();
    expect(catalog).toContain('/Lang (nl-NL)');
    expect(catalog).toContain('/DisplayDocTitle true');
    expect(catalog).toMatch(/\/MarkInfo <<\s*\/Marked true/);
  });

  it('is PDF 1.7 and claims PDF/A-2a and PDF/UA-1', async () => {
    const pdf = await writePdf(seedLetter());
    expect(Buffer.from(pdf.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    const xmp = await xmpOf(pdf);
    expect(xmp).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp).toMatch(/<pdfuaid:part xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/">1<\/pdfuaid:part>/);
  });

  it('is A4 on every page', async () => {
    const pdf = await PDFDocument.load(await writePdf(richLetter()));
    for (const page of pdf.getPages()) {
      expect(page.getWidth()).toBeCloseTo(595.28, 1);
      expect(page.getHeight()).toBeCloseTo(841.89, 1);
    }
  });

  it('embeds the fonts of the huisstijl and no others', async () => {
    expect(await embeddedFonts(await writePdf(richLetter()))).toEqual([
      'SourceSans3-Bold',
      'SourceSans3-It',
      'SourceSans3-Regular',
    ]);
  });
});

describe('the same letter', () => {
  it('gives the same bytes from one writer and from another', async () => {
    const first = await writePdf(richLetter());
    const other = await createPdfWriter({ fontFolders: [FONT_FOLDER] }).write(richLetter(), {});
    expect(await writePdf(richLetter())).toEqual(first);
    expect(other).toEqual({ ok: true, value: first });
  });

  it('without kenmerk and datum too, whatever the day', async () => {
    const { kenmerk, datum, ...draft } = seedLetter();
    const pdf = await writePdf(draft);
    expect(await writePdf(draft)).toEqual(pdf);
    const read = await PDFDocument.load(pdf, { updateMetadata: false });
    expect(read.getCreationDate()).toEqual(new Date(0));
    expect(read.getKeywords() ?? '').toBe('');
    expect([kenmerk, datum]).toEqual(['E26.000183', '2026-03-03']);
  });

  it('in another lettertype has that lettertype', async () => {
    const letter = seedLetter();
    letter.stijl.lettertype = {
      familie: 'Open Sans',
      map: 'open-sans',
      normaal: 'OpenSans-Regular.ttf',
      cursief: 'OpenSans-Italic.ttf',
      vet: 'OpenSans-Bold.ttf',
      vetcursief: 'OpenSans-BoldItalic.ttf',
    };
    expect(await embeddedFonts(await writePdf(letter))).toEqual(['OpenSans-Bold', 'OpenSans-Regular']);
  });
});

describe('faults', () => {
  it('names every character that the lettertype cannot show, once, with its code and its place', async () => {
    const faults = await faultsOf(letterOf([alinea('Een ☃ in de sneeuw ☃ bij 漢'), ondertekening]));
    expect(faults.map(({ kind, place, sentence }) => [kind, place, sentence])).toEqual([
      ['character-missing', 'begin van de brief', 'Het teken ‘☃’ (U+2603) staat niet in het lettertype Source Sans 3.'],
      [
        'character-missing',
        'begin van de brief',
        'Het teken ‘漢’ (U+6F22) staat niet in het lettertype Source Sans 3.',
      ],
    ]);
  });

  it('asks for an onderwerp', async () => {
    expect(await faultsOf({ ...seedLetter(), titel: '' })).toMatchObject([
      { kind: 'title-missing', place: 'Onderwerp' },
    ]);
  });

  it('tells of a kop without text, a skipped level and a strange character in one go', async () => {
    const blokken = [kop(1, 'Kop'), kop(3, 'Te diep'), kop(1, ''), alinea('☃'), ondertekening];
    const kinds = (await faultsOf(letterOf(blokken))).map(({ kind }) => kind);
    expect([...kinds].sort()).toEqual(['character-missing', 'heading-empty', 'heading-order']);
  });

  it('asks for the logo and its words, and refuses a file that is no picture', async () => {
    expect(await faultsOf(withLogo('Logo'))).toMatchObject([{ kind: 'logo-missing' }]);
    expect(await faultsOf(withLogo('Logo'), { logoSvg: '<svg' })).toMatchObject([{ kind: 'logo-broken' }]);
    expect(await faultsOf(withLogo(''), { logoSvg: LOGO })).toMatchObject([{ kind: 'alt-missing' }]);
  });

  it('refuses an address that no PDF can hold', async () => {
    const link = { type: 'link' as const, href: `https://${'x'.repeat(9000)}.nl`, tekst: [tekst('hier')] };
    const letter = letterOf([{ type: 'alinea', id: 'a', inhoud: [link] }, ondertekening]);
    expect(await faultsOf(letter)).toMatchObject([{ kind: 'link-refused' }]);
  });

  it('asks for the files of a lettertype, and works once they are there', async () => {
    const letter = seedLetter();
    const writer = createPdfWriter({ fontFolders: ['assets/elders', FONT_FOLDER] });
    letter.stijl.lettertype = { ...letter.stijl.lettertype, vet: 'Weg.ttf' };
    const missing = await writer.write(letter, {});
    expect(missing).toMatchObject({ ok: false, faults: [{ kind: 'font-missing', place: 'source-sans-3/Weg.ttf' }] });
    expect(await writer.write(seedLetter(), {})).toMatchObject({ ok: true });
  });
});

it('writes a logo as a figure with its words', async () => {
  const pdf = await writePdf(withLogo('Logo van de gemeente'), { logoSvg: LOGO });
  const text = Buffer.from(pdf).toString('latin1');
  expect(text).toContain('/S /Figure');
  expect(text).toContain('/Alt (Logo van de gemeente)');
});
