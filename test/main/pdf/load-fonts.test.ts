import { copyFile, mkdir, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadFonts } from '../../../main/pdf/load-fonts.ts';
import { seedLetter } from '../../letter/pdf/printed-fixtures.ts';
import { FONT_FOLDER } from './write-pdf.ts';

const { lettertype } = seedLetter().stijl;
const FILES = [lettertype.normaal, lettertype.cursief, lettertype.vet, lettertype.vetcursief];

let folder = '';
const fontFile = (name: string) => join(folder, lettertype.map, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lettertypen-'));
  await mkdir(join(folder, lettertype.map));
  await Promise.all(FILES.map((file) => copyFile(join(FONT_FOLDER, lettertype.map, file), fontFile(file))));
});

afterEach(() => rm(folder, { recursive: true }));

async function faults(folders = [folder], changed = {}): Promise<unknown[]> {
  const result = await loadFonts({ ...lettertype, ...changed }, folders);
  return result.ok ? [] : result.faults.map(({ kind, place, sentence }) => [kind, place, sentence]);
}

describe('the four files of a lettertype', () => {
  it('are read in the order normal, italic, bold, bold italic', async () => {
    const result = await loadFonts(lettertype, [folder]);
    const expected = await Promise.all(FILES.map((file) => readFile(fontFile(file))));
    expect(result).toEqual({ ok: true, value: expected });
  });

  it('may stand in a later folder', async () => {
    await rm(fontFile(lettertype.vet));
    expect(await faults([join(folder, 'weg'), folder, FONT_FOLDER])).toEqual([]);
  });

  it('are all reported when they are not there', async () => {
    await rm(fontFile(lettertype.vet));
    await rm(fontFile(lettertype.cursief));
    expect(await faults()).toEqual([
      [
        'font-missing',
        'source-sans-3/SourceSans3-It.ttf',
        'Het lettertypebestand SourceSans3-It.ttf ontbreekt of is niet te lezen.',
      ],
      [
        'font-missing',
        'source-sans-3/SourceSans3-Bold.ttf',
        'Het lettertypebestand SourceSans3-Bold.ttf ontbreekt of is niet te lezen.',
      ],
    ]);
  });
});

describe('a damaged file', () => {
  const damages: Record<string, (file: string) => Promise<void>> = {
    empty: (file) => truncate(file, 0),
    'cut off in its table of contents': (file) => truncate(file, 60),
    'cut off in its tables': (file) => truncate(file, 200_000),
    'another kind of file': (file) => writeFile(file, '<html>Niet gevonden</html>'.repeat(100)),
  };
  it.each(Object.entries(damages))('is reported: %s', async (_, damage) => {
    await damage(fontFile(lettertype.normaal));
    expect(await faults()).toEqual([
      [
        'font-missing',
        'source-sans-3/SourceSans3-Regular.ttf',
        'Het lettertypebestand SourceSans3-Regular.ttf is beschadigd of is geen lettertype.',
      ],
    ]);
  });

  it('of another family is reported', async () => {
    await copyFile(join(FONT_FOLDER, 'open-sans', 'OpenSans-Bold.ttf'), fontFile(lettertype.vet));
    expect(await faults()).toEqual([
      [
        'font-missing',
        'source-sans-3/SourceSans3-Bold.ttf',
        'Het lettertypebestand SourceSans3-Bold.ttf is niet van het lettertype Source Sans 3.',
      ],
    ]);
  });
});

it('looks in no other folder than those it was given', async () => {
  for (const changed of [
    { map: '..' },
    { map: `../${lettertype.map}` },
    { normaal: `../${lettertype.map}/${lettertype.normaal}` },
  ]) {
    expect(await faults([join(folder, lettertype.map), folder], changed)).not.toEqual([]);
  }
});
