import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { docxComplaints } from './docx-validity.ts';
import { convertToPdf } from './libre-office.ts';
import { missingTools } from './missing-tools.ts';
import { fontComplaints, readPdfFonts } from './pdf-fonts.ts';
import { pdfInfoComplaints, readPdfInfo } from './pdf-info.ts';
import { metadataComplaints } from './pdf-metadata.ts';
import { readStructure } from './pdf-structure.ts';
import { syntaxComplaints } from './pdf-syntax.ts';
import { wordsOf } from './reading-order.ts';
import { writeHalf, writePlainPdf, writeSampleDocx, writeTypstPdf } from './sample-files.ts';
import { structureComplaints } from './structure-complaints.ts';
import { taggedText } from './tagged-text.ts';
import { complaintsOf, validatePdfs } from './vera-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'collegebrief-samples-'));
const BODY = '= Kop\nEen alinea met *vet* erin.\n== Kop twee\n+ een\n+ twee\n#table(columns: 2, [a], [])\n';

let plain = '';
let archive = '';
let accessible = '';

beforeAll(async () => {
  plain = await writePlainPdf(folder, 'plain.pdf');
  archive = writeTypstPdf(folder, 'archive.pdf', BODY, 'a-2a');
  accessible = writeTypstPdf(folder, 'accessible.pdf', BODY, 'ua-1');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('veraPDF names the clauses that a file fails, and those only', async () => {
  const half = writeHalf(folder, 'half.pdf', archive);
  const verdicts = await validatePdfs([archive, accessible, half]);
  expect(complaintsOf(verdicts, archive, '2a')).toEqual([]);
  expect(complaintsOf(verdicts, accessible, 'ua1')).toEqual([]);
  expect(complaintsOf(verdicts, archive, 'ua1').map(ruleOf)).toEqual(['7.1-10', '5-1']);
  expect(complaintsOf(verdicts, accessible, '2a').map(ruleOf)).toContain('6.6.4-1');
  expect(complaintsOf(verdicts, half, '2a').map(ruleOf)).toEqual(['unreadable-0']);
  expect(complaintsOf(verdicts, 'not asked.pdf', '2a')).toEqual(['veraPDF gave no verdict']);
});

test('pdfinfo tells a file without tags, title and A4', async () => {
  expect(pdfInfoComplaints(await readPdfInfo(archive))).toEqual([]);
  expect(pdfInfoComplaints(await readPdfInfo(plain))).toEqual([
    'Tagged is no, not yes',
    'the document has no title',
    'Page 1 size is 420 x 595 pts (A5), not A4',
  ]);
});

test('the XMP of each half of the archive copy lacks the other claims', async () => {
  expect(await metadataComplaints(archive)).toEqual(['the XMP does not claim PDF/UA part 1']);
  expect(await metadataComplaints(accessible)).toEqual([
    'the XMP does not claim PDF/A part 2',
    'the XMP does not claim PDF/A conformance A',
  ]);
});

test('pdffonts tells a font that is not embedded', async () => {
  expect(fontComplaints(await readPdfFonts(archive))).toEqual([]);
  expect(fontComplaints(await readPdfFonts(plain))).toContain('Helvetica is not embedded');
});

test('qpdf tells a file that is cut off, and one that is not there', async () => {
  expect(await syntaxComplaints(archive)).toEqual([]);
  expect(await syntaxComplaints(writeHalf(folder, 'cut.pdf', archive))).not.toEqual([]);
  expect(await syntaxComplaints('not there.pdf')).not.toEqual([]);
});

describe('the structure tree', () => {
  const complaintsAbout = async (name: string, body: string) =>
    structureComplaints(await readStructure(writeTypstPdf(folder, name, body, '1.7')));

  test('of a whole file has no complaints, an empty cell of a table included', async () => {
    expect(structureComplaints(await readStructure(archive))).toEqual([]);
  });

  test('is read with its text in reading order', async () => {
    expect(wordsOf(await taggedText(archive)).join(' ')).toBe('Kop Een alinea met vet erin. Kop twee 1. een 2. twee a');
  });

  test('of an untagged file is missing', async () => {
    expect(structureComplaints(await readStructure(plain))).toEqual(['the file has no structure tree']);
  });

  test('shows a first heading that is not H1 and a gap between headings', async () => {
    expect(await complaintsAbout('late.pdf', '== Twee\n')).toEqual(['heading H2 follows no heading']);
    expect(await complaintsAbout('gap.pdf', '= Een\n=== Drie\n')).toEqual(['heading H3 follows H1']);
  });

  test('shows an empty tag', async () => {
    expect(await complaintsAbout('empty.pdf', '= Een\n= #h(1pt)\n')).toEqual(['H1 is empty']);
  });

  test('shows a list that holds something other than items with a body', () => {
    const tag = (name: string, content: Parameters<typeof structureComplaints>[0]['content']) => ({
      name,
      hasObject: false,
      content,
    });
    const list = tag('L', [tag('P', ['los']), tag('LI', [tag('Lbl', ['1.'])])]);
    expect(structureComplaints(tag('Root', [list]))).toEqual(['a list holds P', 'an item of a list has no body']);
  });
});

describe('a DOCX', () => {
  test('that is whole has no complaints', async () => {
    expect(await docxComplaints(await writeSampleDocx(folder, 'whole.docx'))).toEqual([]);
  });

  test('with an element out of place is refused by the validator', async () => {
    const file = await writeSampleDocx(folder, 'misplaced.docx', (xml) => xml.replace('<w:body>', '<w:body><w:t/>'));
    expect((await docxComplaints(file)).join()).toContain('invalid child element');
  });

  test('with a part that is no XML is refused by the validator and not opened by LibreOffice', async () => {
    const file = await writeSampleDocx(folder, 'broken.docx', (xml) => xml.slice(0, xml.length / 2));
    expect(await docxComplaints(file)).not.toEqual([]);
    expect(await convertToPdf([file], folder)).toEqual(new Map());
  });

  test('without fonts of its own comes out of LibreOffice in another typeface', async () => {
    const file = await writeSampleDocx(folder, 'fontless.docx');
    const fonts = await readPdfFonts((await convertToPdf([file], folder)).get(file) ?? '');
    expect(fonts.map(({ family }) => family)).not.toContain('SourceSans3');
    expect(fonts).not.toEqual([]);
  });
});

test('every missing program is named in one message, with the packages to install', () => {
  expect(missingTools()).toBeUndefined();
  expect(missingTools('')).toContain('java, javac, mvn, soffice, pdftotext, pdfinfo, pdffonts, qpdf');
  expect(missingTools('')).toContain('default-jdk-headless maven libreoffice-writer-nogui poppler-utils qpdf');
});

function ruleOf(complaint: string): string {
  return complaint.slice(0, complaint.indexOf(':'));
}
