import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphsOf, readDocx } from '../letter/docx/read-docx.ts';
import { run } from '../main/command-line/captured-terminal.ts';
import { pdfLines } from '../main/pdf/pdf-text.ts';
import { wordsOf } from '../oracles/reading-order.ts';

const letter = 'test/letters/E26.000183.brief';
const seed = readFileSync('test/letters/E26.000183.txt', 'utf8');

/** The addresses of the letterhead: in a DOCX they stand in the header of the first page. */
const addresses = seed.slice(seed.indexOf('Postadres'), seed.indexOf('Ons kenmerk'));
const withoutAddresses = seed.replace(addresses, '');

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
  const { code } = await run('export', letter, `--docx=${join(folder, 'a.docx')}`, `--pdf=${join(folder, 'a.pdf')}`);
  expect(code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('every word of the seed letter, once and in reading order', () => {
  test('in the plain text', async () => {
    const { out } = await run('text', letter);
    expect(wordsOf(out)).toEqual(wordsOf(seed));
  });

  test('in the PDF, the address column in its place', async () => {
    const pages = await pdfLines(readFileSync(join(folder, 'a.pdf')));
    const lines = pages.flatMap((page, index) => {
      const texts = page.map(({ text }) => text);
      // The name in large type stands for the logo; the vervolgvel and the page number repeat what the letter says.
      const own = index === 0 ? ['Gemeente', 'Nijmegen'] : ['Ons kenmerk E26.000183 Datum 3 maart 2026'];
      return [...own, `Pagina ${index + 1} van ${pages.length}`].reduce(withoutFirst, texts);
    });
    expect(wordsOf(lines.join('\n'))).toEqual(wordsOf(seed));
  });

  test('in the DOCX: the body in one part, the addresses in the header of its first page', () => {
    const xml = readDocx(readFileSync(join(folder, 'a.docx')));
    const body = paragraphsOf(xml('word/document.xml')).map(({ text }) => text);
    expect(wordsOf(numbered(body).join('\n'))).toEqual(wordsOf(withoutAddresses));
    const headers = ['word/header1.xml', 'word/header2.xml'].map((path) =>
      paragraphsOf(xml(path))
        .map(({ text }) => text)
        .join('\n'),
    );
    const first = headers.find((text) => text.includes('Postadres')) ?? '';
    expect(wordsOf(first)).toEqual([...wordsOf('Gemeente Nijmegen'), ...wordsOf(addresses)]);
  });
});

function withoutFirst(lines: string[], line: string): string[] {
  const at = lines.findIndex((one) => one.replace(/\s/g, '') === line.replace(/\s/g, ''));
  expect(at, `the line ${line}`).toBeGreaterThanOrEqual(0);
  return lines.filter((_, index) => index !== at);
}

/** Word counts the items of a list itself: the two wensen get the numbers that it shows. */
function numbered(paragraphs: string[]): string[] {
  let count = 0;
  return paragraphs.map((text) => {
    if (!text.startsWith('De gemeenteraad spreekt de wens uit')) return text;
    count += 1;
    return `${count}. ${text}`;
  });
}
