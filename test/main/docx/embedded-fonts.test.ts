import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';
import { createDocxWriter } from '../../../main/docx/docx-writer.ts';
import { createFaceReader } from '../../../main/docx/embedded-fonts.ts';
import { obfuscateFont } from '../../../main/docx/obfuscate-font.ts';
import { alinea, letterWith, richLetter, seedLetter } from '../../letter/docx/sample-letters.ts';

const LETTERTYPE = seedLetter().stijl.lettertype;
const REGULAR = `assets/fonts/source-sans-3/${LETTERTYPE.normaal}`;

async function partsOf(printed: PrintedLetter): Promise<Record<string, Uint8Array>> {
  const result = await createDocxWriter({ fontsFolder: 'assets/fonts' }).write(printed);
  if (!result.ok) throw new Error('not written');
  return unzipSync(result.value);
}

function textOf(parts: Record<string, Uint8Array>, path: string): string {
  return new TextDecoder().decode(parts[path]);
}

describe('the faces that are embedded', () => {
  test('are the upright ones for a letter without italics', async () => {
    const table = textOf(await partsOf(seedLetter()), 'word/fontTable.xml');
    expect([...table.matchAll(/<w:(embed\w+)/g)].map(([, face]) => face)).toEqual(['embedRegular', 'embedBold']);
    expect(table).toContain('<w:font w:name="Source Sans 3">');
  });

  test.each<[string, PrintedLetter]>([
    ['italic words', richLetter()],
    ['a kop in italics', letterWith({ type: 'kop', id: 'k1', niveau: 3, inhoud: [] }, alinea('a1', 'x'))],
  ])('are all four for a letter with %s', async (_, printed) => {
    const parts = await partsOf(printed);
    expect(textOf(parts, 'word/fontTable.xml').match(/<w:embed/g)).toHaveLength(4);
    expect(Object.keys(parts).filter((path) => path.startsWith('word/fonts/'))).toHaveLength(4);
  });

  test('give the font back with the key in the font table, last byte first', async () => {
    const parts = await partsOf(seedLetter());
    const [, key = ''] =
      /<w:embedRegular r:id="rId1" w:fontKey="\{([0-9A-F-]{36})\}"/.exec(textOf(parts, 'word/fontTable.xml')) ?? [];
    const bytes = Uint8Array.from(parts['word/fonts/font1.odttf'] ?? []);
    const keyBytes = (key.replaceAll('-', '').match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse();
    for (let index = 0; index < 32; index += 1) bytes[index] = (bytes[index] ?? 0) ^ (keyBytes[index % 16] ?? 0);
    expect(Buffer.from(bytes).equals(readFileSync(REGULAR))).toBe(true);
  });

  test('are named in settings, and related to their files', async () => {
    const parts = await partsOf(seedLetter());
    expect(textOf(parts, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts/><w:saveSubsetFonts/>');
    expect(textOf(parts, 'word/_rels/fontTable.xml.rels')).toMatch(/Id="rId2"[^>]*Target="fonts\/font2\.odttf"/);
    expect(textOf(parts, 'word/_rels/document.xml.rels')).toContain('Target="fontTable.xml"');
    expect(textOf(parts, '[Content_Types].xml')).toContain('Extension="odttf"');
  });
});

test('obfuscating twice gives the font back, also one shorter than 32 bytes', () => {
  const key = '00112233-4455-6677-8899-AABBCCDDEEFF';
  const font = Uint8Array.from({ length: 20 }, (_, index) => index);
  expect(obfuscateFont(font, key)[0]).toBe(0xff);
  expect(obfuscateFont(obfuscateFont(font, key), key)).toEqual(font);
});

describe('a font that cannot be used', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collegebrief-fonts-'));
    mkdirSync(join(folder, LETTERTYPE.map));
    for (const name of [LETTERTYPE.normaal, LETTERTYPE.vet]) {
      copyFileSync(`assets/fonts/${LETTERTYPE.map}/${name}`, join(folder, LETTERTYPE.map, name));
    }
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is told, and found again when it is put back', async () => {
    const read = createFaceReader(folder);
    const path = join(folder, LETTERTYPE.map, LETTERTYPE.vet);
    rmSync(path);
    expect(await read(LETTERTYPE, false)).toMatchObject({ ok: false, faults: [{ kind: 'font-missing' }] });
    copyFileSync(`assets/fonts/${LETTERTYPE.map}/${LETTERTYPE.vet}`, path);
    expect(await read(LETTERTYPE, false)).toMatchObject({ ok: true });
  });

  test('because it is damaged is told', async () => {
    const path = join(folder, LETTERTYPE.map, LETTERTYPE.vet);
    writeFileSync(path, readFileSync(path).subarray(0, 5000));
    expect(await createFaceReader(folder)(LETTERTYPE, false)).toMatchObject({
      ok: false,
      faults: [{ sentence: `Het lettertypebestand ${LETTERTYPE.vet} is beschadigd of is geen lettertype.` }],
    });
  });

  test('because it is of another family is told', async () => {
    const read = createFaceReader(folder);
    expect(await read({ ...LETTERTYPE, familie: 'Andere' }, false)).toMatchObject({
      ok: false,
      faults: [{ sentence: expect.stringContaining('is niet van het lettertype Andere') }, { kind: 'font-missing' }],
    });
  });

  test('is never sought outside its folder', async () => {
    const read = createFaceReader(join(folder, LETTERTYPE.map));
    expect(await read({ ...LETTERTYPE, map: '..' }, false)).toMatchObject({ ok: false });
    expect(await read({ ...LETTERTYPE, map: '.', vet: `../${LETTERTYPE.map}/${LETTERTYPE.vet}` }, false)).toMatchObject(
      { ok: false },
    );
  });
});
