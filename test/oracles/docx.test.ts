import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { docxComplaints } from './docx-validity.ts';
import { exportedFiles } from './export-letter.ts';
import { exportNames } from './export-names.ts';
import { convertToPdf } from './libre-office.ts';
import { pageDifferences, readPageTexts } from './page-texts.ts';
import { fontComplaints, readPdfFonts } from './pdf-fonts.ts';
import { readPdfInfo } from './pdf-info.ts';

const names = exportNames();
const exported = (name: string) => exportedFiles(name, inject('exported'));

let converted = new Map<string, string>();

beforeAll(async () => {
  const folder = join(inject('exported'), 'libreoffice');
  mkdirSync(folder);
  converted = await convertToPdf(
    names.map((name) => exported(name).docx),
    folder,
  );
});

describe.each(names)('the DOCX of %s', (name) => {
  const opened = () => converted.get(exported(name).docx) ?? 'not opened by LibreOffice';

  test('is valid to the Open XML validator', async () => {
    expect(await docxComplaints(exported(name).docx)).toEqual([]);
  });

  test('opens in LibreOffice on as many pages as the PDF has', async () => {
    const docx = await readPdfInfo(opened());
    const pdf = await readPdfInfo(exported(name).pdf);
    expect(docx.pages).toBe(pdf.pages);
  });

  test('has the same text on each page as the PDF', async () => {
    const pdf = await readPageTexts(exported(name).pdf);
    expect(pageDifferences(pdf, await readPageTexts(opened()))).toEqual([]);
  });

  test('brings the typeface of the PDF with it', async () => {
    const fonts = await readPdfFonts(opened());
    const families = new Set((await readPdfFonts(exported(name).pdf)).map(({ family }) => family));
    expect(fontComplaints(fonts)).toEqual([]);
    expect(fonts.filter(({ family }) => !families.has(family))).toEqual([]);
  });
});
