import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { claimPdfUa } from '../../../main/pdf/claim-pdf-ua.ts';
import { loadFonts } from '../../../main/pdf/load-fonts.ts';
import { createTypesetter } from '../../../main/pdf/typesetter.ts';
import { richLetter, seedLetter } from '../../letter/pdf/printed-fixtures.ts';
import { xmpOf } from './pdf-parts.ts';
import { pdfTags } from './pdf-tags.ts';
import { FONT_FOLDER } from './write-pdf.ts';

/** The letter as Typst writes it, before the claim. */
async function archivePdf(printed = richLetter()): Promise<Uint8Array> {
  const fonts = await loadFonts(printed.stijl.lettertype, [FONT_FOLDER]);
  if (!fonts.ok) throw new Error('The fonts of the tests are not there');
  const typesetter = createTypesetter(fonts.value);
  const pages = typesetter.compile(toPdfData(printed, {}));
  const pdf = pages.ok ? typesetter.pdf(pages.value, 'a-2a') : pages;
  if (!pdf.ok) throw new Error('The letter of the tests cannot be set');
  return pdf.value;
}

describe('the increment', () => {
  it('leaves every byte of the file before it as it was', async () => {
    const before = await archivePdf();
    const after = claimPdfUa(before);
    expect(after.length).toBeGreaterThan(before.length);
    expect(Buffer.compare(after.subarray(0, before.length), before)).toBe(0);
  });

  it('adds the claim and the description of its schema, and keeps the rest of the metadata', async () => {
    const before = await archivePdf();
    const [was, is] = [await xmpOf(before), await xmpOf(claimPdfUa(before))];
    const claim = /<pdfuaid:part xmlns:pdfuaid="http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/">1<\/pdfuaid:part>/;
    const schema =
      /<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF\/UA identification schema.*?<\/pdfaSchema:property><\/rdf:li>/;
    expect(was).not.toContain('pdfuaid');
    expect(is).toMatch(claim);
    expect(is).toMatch(/pdfaSchema:namespaceURI>http:\/\/www\.aiim\.org\/pdfua\/ns\/id\/</);
    expect(is.replace(claim, '').replace(schema, '')).toBe(was);
  });

  it('asks viewers to show the title and changes nothing else in the catalog', async () => {
    const before = await archivePdf();
    const catalogs = await Promise.all(
      [before, claimPdfUa(before)].map(async (pdf) => (await PDFDocument.load(pdf, { updateMetadata: false })).catalog),
    );
    const [was, is] = catalogs.map((catalog) => catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict));
    expect(was?.has(PDFName.of('DisplayDocTitle'))).toBe(false);
    expect(String(is?.get(PDFName.of('DisplayDocTitle')))).toBe('true');
    expect(catalogs[1]?.toString().replace(/\/DisplayDocTitle true\s*/, '')).toBe(catalogs[0]?.toString());
  });

  it('points back to the cross-reference table of the file, and each entry to its object', async () => {
    const before = await archivePdf();
    const text = Buffer.from(claimPdfUa(before)).toString('latin1');
    const [, xref] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
    const [, previous] = /startxref\n(\d+)\n%%EOF/.exec(text) ?? [];
    expect(text.slice(Number(xref))).toMatch(/^xref\n/);
    expect(text.slice(Number(xref))).toContain(`/Prev ${previous}\n`);
    const entries = [...text.slice(Number(xref)).matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
    expect(entries).toHaveLength(2);
    for (const [, number, offset] of entries) expect(text.startsWith(`${number} 0 obj\n`, Number(offset))).toBe(true);
  });

  it('can be read by another reader, tags included', async () => {
    const before = await archivePdf();
    expect(await pdfTags(claimPdfUa(before))).toEqual(await pdfTags(before));
  });
});

describe('texts of the letter in the metadata', () => {
  it('cannot be taken for the places where the claim goes', async () => {
    const titel = 'Over </rdf:Bag></pdfaExtension:schemas> en <pdfaid:part> & /ViewerPreferences << "é€"';
    const before = await archivePdf({ ...seedLetter(), titel, kenmerk: 'trailer\n<<\nstartxref\n1\n%%EOF' });
    const pdf = await PDFDocument.load(claimPdfUa(before), { updateMetadata: false });
    expect(pdf.getTitle()).toBe(titel);
    expect(await xmpOf(claimPdfUa(before))).toContain('<pdfuaid:part');
  });
});

it('refuses a file that Typst did not write so', async () => {
  const other = await (await PDFDocument.create()).save();
  expect(() => claimPdfUa(other)).toThrow('The PDF is not built as Typst 0.14 builds it: trailer');
  expect(() => claimPdfUa(new Uint8Array())).toThrow('trailer');
  const twice = claimPdfUa(await archivePdf());
  expect(() => claimPdfUa(twice)).toThrow('cross-reference table');
});
