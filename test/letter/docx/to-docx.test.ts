import { describe, expect, test } from 'vitest';
import { bookmarkName } from '../../../letter/docx/bookmarks.ts';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { bookmarksOf, docxOf, paragraphsOf } from './read-docx.ts';
import { richLetter, seedLetter } from './sample-letters.ts';

const BOTH: [string, () => PrintedLetter][] = [
  ['the seed letter', seedLetter],
  ['a letter with every kind of block', richLetter],
];

describe.each(BOTH)('the body of %s', (_, letter) => {
  test('reads in the order of the printed letter: geadresseerde, kenmerk, datum, onderwerp, aanhef, text', async () => {
    const xml = (await docxOf(letter()))('word/document.xml');
    const read = paragraphsOf(xml).map(({ text }) => text);
    expect(read.filter((text) => text !== '')).toEqual(printedTexts(letter()));
  });

  test('has a hidden bookmark around every block, item, punt, row and cell that has an id', async () => {
    const printed = letter();
    const marks = bookmarksOf((await docxOf(printed))('word/document.xml'));
    expect([...marks.keys()].sort()).toEqual(idsOf(printed.blokken).map(bookmarkName).sort());
    expect([...marks.keys()].every((name) => /^_[a-z0-9_]{1,39}$/.test(name))).toBe(true);
  });

  test('numbers its bookmarks from 1, each number once', async () => {
    const xml = (await docxOf(letter()))('word/document.xml');
    const numbers = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(numbers.sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  });

  test('formats by named styles alone: no run has type, size, colour, bold or italic of its own', async () => {
    const docx = await docxOf(letter());
    for (const path of ['word/document.xml', 'word/header1.xml', 'word/header2.xml', 'word/footer1.xml']) {
      const runs = [...docx(path).matchAll(/<w:rPr>(.*?)<\/w:rPr>/g)].map(([, properties]) => properties);
      expect(runs.filter((properties) => !/^<w:rStyle w:val="[A-Za-z]+"\/>$/.test(properties ?? ''))).toEqual([]);
    }
  });

  test('says of a paragraph only its style, its list, its frame and what it is kept with', async () => {
    const docx = await docxOf(letter());
    const allowed = ['w:pStyle', 'w:keepNext', 'w:framePr', 'w:numPr', 'w:ilvl', 'w:numId'];
    for (const path of ['word/document.xml', 'word/header1.xml', 'word/header2.xml', 'word/footer1.xml']) {
      const properties = [...docx(path).matchAll(/<w:pPr>(.*?)<\/w:pPr>/g)].map(([, inner]) => inner ?? '');
      const names = properties.flatMap((inner) => [...inner.matchAll(/<(w:\w+)/g)].map(([, name]) => name ?? ''));
      expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
    }
  });

  test('uses only styles that exist', async () => {
    const docx = await docxOf(letter());
    const known = new Set([...docx('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    const parts = ['word/document.xml', 'word/header1.xml', 'word/header2.xml', 'word/footer1.xml'].map(docx).join('');
    const used = [...parts.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.has(id))).toEqual([]);
  });
});

test('the same letter gives the same document, whatever was written before it', async () => {
  const first = await docxOf(richLetter());
  await docxOf(seedLetter());
  const second = await docxOf(richLetter());
  for (const path of ['word/document.xml', 'word/_rels/document.xml.rels', 'word/numbering.xml', 'word/styles.xml']) {
    expect(second(path)).toBe(first(path));
  }
});

test('the language is Dutch for all text, and words are never hyphenated', async () => {
  const docx = await docxOf(seedLetter());
  expect(docx('word/styles.xml')).toMatch(/<w:docDefaults>.*<w:lang w:val="nl-NL"[^>]*\/>.*<\/w:docDefaults>/);
  expect(docx('word/settings.xml')).toContain('<w:autoHyphenation w:val="false"/>');
});

test('title and kenmerk are properties, and the author is the municipality', async () => {
  const docx = await docxOf(seedLetter());
  const core = docx('docProps/core.xml');
  expect(core).toContain(
    '<dc:title>Reactie op wensen raad bij ontwerp-Dienstverleningsovereenkomst gemeenten en WerkBedrijf 2026-2027</dc:title>',
  );
  expect(core).toContain('<dc:creator>Gemeente Nijmegen</dc:creator>');
  expect(core).toContain('<cp:lastModifiedBy>Gemeente Nijmegen</cp:lastModifiedBy>');
  expect(docx('docProps/custom.xml')).toContain('name="kenmerk"><vt:lpwstr>E26.000183</vt:lpwstr>');
});

test('a letter without a kenmerk has no property of that name', async () => {
  const { kenmerk: _, ...printed } = seedLetter();
  expect((await docxOf(printed))('docProps/custom.xml')).not.toContain('kenmerk');
});

/** What a reader of the body meets, paragraph by paragraph. */
function printedTexts(printed: PrintedLetter): string[] {
  const { geadresseerde, kenmerkblok, aanhef, blokken } = printed;
  return [
    ...geadresseerde.map(plain),
    ...kenmerkblok.kolom.flatMap(({ label, waarde }) => [label, plain(waarde)]),
    ...kenmerkblok.blok.map(({ label, waarde }) => `${label}\t${plain(waarde)}`),
    plain(aanhef),
    ...blokken.flatMap(textsOf),
  ];
}

/** All texts of a node in their order, by the order in which a printed letter holds them. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return isInlines(node) ? [plain(node)] : node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? (WORDS.has(key) ? [value] : []) : textsOf(value),
  );
}

const WORDS = new Set(['groet', 'orgaan', 'naam', 'functie', 'label']);

function isInlines(nodes: unknown[]): boolean {
  return nodes.every((node) => ['tekst', 'link', 'ontbreekt'].includes((node as { type?: string }).type ?? ''));
}

function plain(inlines: unknown): string {
  if (Array.isArray(inlines)) return inlines.map(plain).join('');
  const inline = inlines as { type: string; text: string; label: string; tekst: unknown };
  if (inline.type === 'ontbreekt') return `[${inline.label}]`;
  return inline.type === 'link' ? plain(inline.tekst) : inline.text;
}

function idsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(idsOf);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) =>
    key === 'id' && typeof value === 'string' ? [value] : idsOf(value),
  );
}
