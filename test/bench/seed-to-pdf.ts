import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import type { OpenedLetter } from '../../main/open-letter.ts';
import { runLibreOffice } from '../oracles/libre-office.ts';
import { programOnPath } from '../oracles/program-on-path.ts';
import { outputOf } from '../oracles/run-tool.ts';
import { openPage } from './chromium.ts';
import { coldStart } from './cold-starts.ts';
import { footerHtml, letterHtml } from './letter-html.ts';
import { measure } from './measure.ts';
import { otherLetter } from './other-letter.ts';
import { unwrapped } from './seed-letter.ts';
import type { Row } from './table.ts';

const NOT_INSTALLED = { missing: 'not installed' };

/** The seed letter as PDF: from the opened letter to the bytes of the archive copy, and what others need for less. */
export async function seedToPdf(seed: OpenedLetter, printed: PrintedLetter): Promise<Row[]> {
  const exporter = createLetterExporter('.');
  let number = 0;
  const another = async () => {
    number += 1;
    return unwrapped(await exporter.make(otherLetter(seed, number), 'pdf', { concept: false }));
  };
  const again = async () => unwrapped(await exporter.make(seed, 'pdf', { concept: false }));
  const docx = unwrapped(await exporter.make(seed, 'docx', { concept: false }));
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-bench-'));
  try {
    writeFileSync(join(folder, 'seed.docx'), docx);
    writeFileSync(join(folder, 'seed.html'), letterHtml(printed));
    return [
      { what: 'Collegebrief, warm, each time another letter', times: await measure(200, 50, another) },
      { what: 'Collegebrief, warm, the same letter again', times: await measure(200, 50, again) },
      { what: 'Collegebrief, first letter of a process', times: await coldStart('pdf') },
      ...(await chromiumRows(folder, footerHtml(printed))),
      await libreOfficeRow(folder),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function chromiumRows(folder: string, footer: string): Promise<Row[]> {
  const binary = programOnPath(['chromium', 'chromium-browser', 'google-chrome']);
  const warm = 'Chromium warm, load page and Page.printToPDF';
  const print = 'Chromium warm, Page.printToPDF alone';
  const whole = 'Chromium --print-to-pdf, whole process';
  if (binary === undefined) {
    return [warm, print, whole].map((what) => ({ what, times: NOT_INSTALLED }));
  }
  const html = resolve(folder, 'seed.html');
  const page = await openPage(binary, html, footer);
  const warmTimes = await measure(50, 10, () => page.load().then(page.printToPdf));
  const printTimes = await measure(50, 10, () => page.printToPdf());
  await page.close();
  const profile = `--user-data-dir=${join(folder, 'chromium')}`;
  const args = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    profile,
    `--print-to-pdf=${join(folder, 'chromium.pdf')}`,
  ];
  return [
    { what: warm, times: warmTimes },
    { what: print, times: printTimes },
    { what: whole, times: await measure(5, 1, () => outputOf(binary, [...args, html])) },
  ];
}

async function libreOfficeRow(folder: string): Promise<Row> {
  const convert = () => runLibreOffice([join(folder, 'seed.docx')], join(folder, 'pdf'), join(folder, 'profile'));
  const isThere = programOnPath(['soffice']) !== undefined;
  return {
    what: 'LibreOffice headless, DOCX to PDF, whole process',
    times: isThere ? await measure(5, 1, convert) : NOT_INSTALLED,
  };
}
