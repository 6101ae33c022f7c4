import { beforeAll, describe, expect, inject, test } from 'vitest';
import { exportedFiles } from './export-letter.ts';
import { exportNames, SEED } from './export-names.ts';
import { fontComplaints, readPdfFonts } from './pdf-fonts.ts';
import { pdfInfoComplaints, readPdfInfo } from './pdf-info.ts';
import { metadataComplaints } from './pdf-metadata.ts';
import { readStructure, tagsOf } from './pdf-structure.ts';
import { syntaxComplaints } from './pdf-syntax.ts';
import { structureComplaints } from './structure-complaints.ts';
import { complaintsOf, type Verdict, validatePdfs } from './vera-pdf.ts';

const names = exportNames();
const pdfOf = (name: string) => exportedFiles(name, inject('exported')).pdf;

let verdicts: Verdict[] = [];

beforeAll(async () => {
  verdicts = await validatePdfs(names.map(pdfOf));
});

test('there are letters, the seed among them', () => {
  expect(names).toContain(SEED);
});

test.each(names)('the command line exports %s', (name) => {
  expect(inject('refused')[name]).toBeUndefined();
});

describe.each(names)('the PDF of %s', (name) => {
  test('passes veraPDF for PDF/A-2a', () => {
    expect(complaintsOf(verdicts, pdfOf(name), '2a')).toEqual([]);
  });

  test('passes veraPDF for PDF/UA-1', () => {
    expect(complaintsOf(verdicts, pdfOf(name), 'ua1')).toEqual([]);
  });

  test('is tagged, titled, A4 and PDF 1.7 to pdfinfo', async () => {
    expect(pdfInfoComplaints(await readPdfInfo(pdfOf(name)))).toEqual([]);
  });

  test('claims PDF/A-2a, PDF/UA-1, title and language in its XMP', async () => {
    expect(await metadataComplaints(pdfOf(name))).toEqual([]);
  });

  test('has headings without gaps, whole lists and no empty tags', async () => {
    expect(structureComplaints(await readStructure(pdfOf(name)))).toEqual([]);
  });

  test('embeds each font with its map to Unicode', async () => {
    expect(fontComplaints(await readPdfFonts(pdfOf(name)))).toEqual([]);
  });

  test('is clean to qpdf --check', async () => {
    expect(await syntaxComplaints(pdfOf(name))).toEqual([]);
  });
});

test('the tags of the seed letter are its headings, its two wensen and its paragraphs', async () => {
  const tags = tagsOf(await readStructure(pdfOf(SEED))).map(({ name }) => name);
  expect(tags.filter((tag) => /^H\d$/.test(tag))).toEqual(['H1', 'H2', 'H2', 'H1']);
  expect(tags.filter((tag) => tag === 'L' || tag === 'LI')).toEqual(['L', 'LI', 'LI']);
  expect(tags).toContain('P');
});
