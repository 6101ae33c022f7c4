import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportedFiles, exportLetter } from './export-letter.ts';
import { convertToPdf } from './libre-office.ts';
import { missingTools } from './missing-tools.ts';
import { drawPages, pairPages } from './page-pair.ts';

/**
 * Draws the pages of letters side by side, those of the PDF at the left and those of the DOCX as LibreOffice lays it
 * out at the right, into docs/paginas: one PNG a page. The letters of test/letters are named on the command line.
 */
const OUT = 'docs/paginas';

async function drawLetter(name: string, folder: string): Promise<void> {
  const refused = await exportLetter(name, folder);
  if (refused !== undefined) {
    throw new Error(refused);
  }
  const { docx, pdf } = exportedFiles(name, folder);
  const opened = (await convertToPdf([docx], subfolder(folder, 'docx'))).get(docx);
  if (opened === undefined) {
    throw new Error(`LibreOffice could not open the DOCX of ${name}`);
  }
  const left = await drawPages(pdf, subfolder(folder, 'left'));
  const right = await drawPages(opened, subfolder(folder, 'right'));
  for (let page = 0; page < Math.max(left.length, right.length); page++) {
    const file = `${OUT}/${name}-${page + 1}.png`;
    const picture = pairPages(left[page], right[page]);
    writeFileSync(file, picture);
    process.stdout.write(`${file} ${Math.round(picture.length / 1024)} KB\n`);
  }
}

function subfolder(folder: string, name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

const missing = missingTools();
if (missing !== undefined) {
  throw new Error(missing);
}
mkdirSync(OUT, { recursive: true });
for (const name of process.argv.slice(2)) {
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-pages-'));
  try {
    await drawLetter(name, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
