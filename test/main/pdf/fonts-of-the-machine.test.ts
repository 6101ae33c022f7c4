import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { createPdfWriter } from '../../../main/pdf/pdf-writer.ts';
import { createTypesetter } from '../../../main/pdf/typesetter.ts';
import { seedLetter } from '../../letter/pdf/printed-fixtures.ts';
import { embeddedFonts } from './pdf-parts.ts';
import { renamedFont } from './renamed-font.ts';
import { FONT_FOLDER } from './write-pdf.ts';

const home = process.env.HOME;
let folder = '';

/** Open Sans under the name of the lettertype of the letter, installed for this user, as Linux and the BSDs do it. */
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gebruiker-'));
  await mkdir(join(folder, '.fonts'));
  const other = await readFile(join(FONT_FOLDER, 'open-sans', 'OpenSans-Regular.ttf'));
  await writeFile(join(folder, '.fonts', 'Ander.ttf'), renamedFont(other, 'Source Sans 3', 'Ander-Regular'));
  process.env.HOME = folder;
});

afterEach(async () => {
  if (home === undefined) delete process.env.HOME;
  else process.env.HOME = home;
  await rm(folder, { recursive: true });
});

it('do not take the place of those of the huisstijl, also under the same name', async () => {
  const result = await createPdfWriter({ fontFolders: [FONT_FOLDER] }).write(seedLetter(), {});
  expect(await embeddedFonts(result.ok ? result.value : new Uint8Array())).toEqual([
    'SourceSans3-Bold',
    'SourceSans3-Regular',
  ]);
});

it('are no fallback: a lettertype that the compiler was not given is an error', () => {
  const letter = seedLetter();
  letter.stijl.lettertype.familie = 'Lettertype Dat Niet Bestaat';
  const pages = createTypesetter([]).compile(toPdfData(letter, {}));
  expect(pages).toMatchObject({
    ok: false,
    faults: expect.arrayContaining([{ severity: 'warning', text: 'unknown font family: lettertype dat niet bestaat' }]),
  });
});
