import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FIRST_SETTINGS, FIRST_VIEW } from '../../../main/app/program.ts';
import { letterViewSchema, settingsSchema } from '../../../main/contract.ts';
import { createJsonFile, type JsonFile } from '../../../main/files/json-file.ts';
import { createLetterPlaces } from '../../../main/letters/letter-places.ts';
import { FIRST_BOUNDS, keptBoundsSchema } from '../../../main/window/window-bounds.ts';
import { startTestProgram } from '../test-program.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-schade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PLACES = `${JSON.stringify({ folder: '/brieven/2026', folders: ['/brieven', 'C:\\brieven'], recent: ['/brieven/één.brief'] }, null, 2)}\n`;
const SETTINGS = `${JSON.stringify({ ...FIRST_SETTINGS, naam: 'A. de Vries', isWelcomed: true }, null, 2)}\n`;
const VIEW = `${JSON.stringify(FIRST_VIEW, null, 2)}\n`;
const BOUNDS = `${JSON.stringify({ ...FIRST_BOUNDS, x: 10, y: 20 }, null, 2)}\n`;

/** The text cut off at each length, with each byte gone, and with each byte changed in a few ways. */
function* damagedBytes(text: string): Generator<Buffer> {
  const whole = Buffer.from(text);
  for (const [at, was] of whole.entries()) {
    yield whole.subarray(0, at);
    yield Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]);
    for (const mask of [1, 16, 0x80]) {
      const damaged = Buffer.from(whole);
      damaged[at] = was ^ mask;
      yield damaged;
    }
  }
}

/** Writing is flushed to the disk and takes long: it is tried after so many ways of damage. */
const WRITE_EVERY = 17;

/** Damaged, a file gives something that fits; what is changed then is there in the next run. */
async function goesOn<Value>(text: string, open: (path: string) => JsonFile<Value>): Promise<void> {
  const path = join(folder, 'bestand.json');
  for (const [count, damaged] of [...damagedBytes(text)].entries()) {
    writeFileSync(path, damaged);
    const file = open(path);
    expect(await file.read()).toBeTypeOf('object');
    if (count % WRITE_EVERY !== 0) continue;
    expect(await file.change((now) => now)).toEqual({ ok: true, value: null });
    expect(await open(path).read()).toEqual(await file.read());
  }
}

test('the settings, cut off or changed anywhere', async () => {
  await goesOn(SETTINGS, (path) => createJsonFile(path, settingsSchema, FIRST_SETTINGS));
});

test('how the screen of a letter was left, cut off or changed anywhere', async () => {
  await goesOn(VIEW, (path) => createJsonFile(path, letterViewSchema, FIRST_VIEW));
});

test('where the window stood, cut off or changed anywhere', async () => {
  await goesOn(BOUNDS, (path) => createJsonFile(path, keptBoundsSchema, FIRST_BOUNDS));
});

test('where the letters stand, cut off or changed anywhere: the next folder and letter are kept', async () => {
  const path = join(folder, 'plaatsen.json');
  const letter = join(folder, 'nieuw.brief');
  writeFileSync(letter, 'x');
  for (const [count, damaged] of [...damagedBytes(PLACES)].entries()) {
    writeFileSync(path, damaged);
    const places = createLetterPlaces(path);
    await Promise.all([places.folder(), places.folders(), places.exportFolder(), places.recent()]);
    if (count % WRITE_EVERY !== 0) continue;
    await places.setFolder(folder);
    await places.addRecent(letter);
    const next = createLetterPlaces(path);
    expect([await next.folder(), await next.recent()]).toEqual([folder, [letter]]);
  }
});

test('all of them damaged at once: the program starts, opens and saves', async () => {
  const files = { instellingen: SETTINGS, weergave: VIEW, plaatsen: PLACES, venster: BOUNDS };
  mkdirSync(join(folder, 'userData'));
  for (const part of [0, 0.2, 0.4, 0.6, 0.8]) {
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(folder, 'userData', `${name}.json`), text.slice(0, Math.floor(text.length * part)));
    }
    const { handlers, program } = startTestProgram({ root: folder });
    expect((await handlers['app:start']({})).settings).toEqual(FIRST_SETTINGS);
    const path = join(folder, 'brief.brief');
    writeFileSync(path, readFileSync('test/letters/een-wens.brief'));
    const opened = await handlers['letter:open']({ file: program.tokens.refFor(path).token });
    if (!opened.ok) throw new Error('It does not open.');
    const { letter, textHash: known, file } = opened.value;
    const task = { file: file!.token, letter, how: 'user' as const, ...(known === undefined ? {} : { known }) };
    expect(await handlers['letter:save'](task)).toMatchObject({ ok: true });
    await program.surroundings.work.settled();
  }
});
