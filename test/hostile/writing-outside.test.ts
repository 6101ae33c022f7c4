import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import type { Fault } from '../../letter/model/result.ts';
import { exportLetter } from '../../main/export/export-letter.ts';
import { createLetterExporter } from '../../main/export/letter-exporter.ts';
import { createJsonFile } from '../../main/files/json-file.ts';
import { writeFileAtomically } from '../../main/files/write-file-atomically.ts';
import { createLetterFiles } from '../../main/letters/letter-files.ts';
import { openLetter } from '../../main/open-letter.ts';
import { createSourcesCache } from '../../main/sources/sources-cache.ts';
import { resultValue } from '../main/result-value.ts';
import { type DiskInMemory, diskInMemory } from './disk-in-memory.ts';

const sources = createSourcesCache('.');
const exporter = createLetterExporter('.');
const SEED = 'test/letters/E26.000183.brief';
const settings = v.object({ naam: v.string() });

/** Whoever may do nothing ("nobody"). */
const NOBODY = 65534;

/** Each way in which the program writes, over the files of `prepare` or beside them; the faults that it gives. */
type Writers = Record<string, () => Promise<readonly Fault[]>>;

/** Puts the old files in a folder and makes everything ready that is read before something is written. */
async function prepare(folder: string): Promise<Writers> {
  const seed = resultValue(await openLetter(SEED, sources));
  const letterPath = join(folder, 'brief.brief');
  resultValue(await writeFileAtomically(letterPath, readFileSync(SEED)));
  const files = createLetterFiles(sources);
  const { hash } = resultValue(await files.open(letterPath));
  const json = createJsonFile(join(folder, 'instellingen.json'), settings, { naam: '' });
  resultValue(await json.change(() => ({ naam: 'oud' })));
  const old = join(folder, 'oud.txt');
  resultValue(await writeFileAtomically(old, 'oud'));
  for (const format of ['docx', 'pdf'] as const) {
    resultValue(await writeFileAtomically(join(folder, `uit.${format}`), 'oud'));
  }
  const faults = async (writing: Promise<{ ok: true } | { ok: false; faults: readonly Fault[] }>) => {
    const result = await writing;
    return result.ok ? [] : result.faults;
  };
  const exported = async (format: 'docx' | 'pdf') => {
    const task = { files: [{ format, path: join(folder, `uit.${format}`) }], concept: true };
    return (await exportLetter(seed, exporter, task)).faults;
  };
  const longer: Letter = {
    ...seed.letter,
    gegevens: { ...seed.letter.gegevens, afschrift: Array(200).fill('x'.repeat(400)) },
  };
  return {
    'writeFileAtomically, over a file': () => faults(writeFileAtomically(old, 'nieuw'.repeat(20_000))),
    'writeFileAtomically, a new file': () =>
      faults(writeFileAtomically(join(folder, 'nieuw.txt'), 'x'.repeat(100_000))),
    'saving a letter': () => faults(files.save(letterPath, longer, [hash])),
    'saving a letter under a new name': () => faults(files.saveNew(folder, longer)),
    settings: () => faults(json.change(() => ({ naam: 'nieuw'.repeat(20_000) }))),
    'a DOCX': () => exported('docx'),
    'a PDF': () => exported('pdf'),
  };
}

const WRITERS = [
  'writeFileAtomically, over a file',
  'writeFileAtomically, a new file',
  'saving a letter',
  'saving a letter under a new name',
  'settings',
  'a DOCX',
  'a PDF',
] as const;

/** What the exporter loads once is loaded before a disk says no. */
beforeAll(async () => {
  const seed = resultValue(await openLetter(SEED, sources));
  for (const format of ['docx', 'pdf'] as const) resultValue(await exporter.make(seed, format, { concept: true }));
});

/** Every file of a folder with what it holds. */
function contents(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => statSync(join(folder, name)).isFile());
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name)).toString('latin1')]));
}

/** Writes, and finds one fault of the kind, with its words and place, and every file as it was. */
async function expectRefusal(folder: string, write: () => Promise<readonly Fault[]>, kind: string): Promise<void> {
  const before = contents(folder);
  const faults = await write();
  expect(faults.map((fault) => fault.kind)).toEqual([kind]);
  for (const { sentence, remedy, place } of faults) {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
    expect(place).not.toBe('');
  }
  expect(contents(folder)).toEqual(before);
}

const hasDisks = hasDisksInMemory();
if (!hasDisks && process.env.CI === undefined) {
  // biome-ignore lint/suspicious/noConsole: who runs the tests must see what was not tried
  console.warn('A full and a closed disk are not tried: only an administrator of Linux may mount a disk in memory.');
}

function hasDisksInMemory(): boolean {
  const disk = diskInMemory(64);
  disk?.remove();
  return disk !== undefined && process.getuid?.() === 0;
}

test.runIf(process.env.CI !== undefined)('the machine of the continuous integration can mount a disk in memory', () => {
  expect(hasDisks).toBe(true);
});

describe.skipIf(!hasDisks)('a real disk', () => {
  let disk: DiskInMemory;
  let writers: Writers = {};
  beforeEach(async () => {
    const mounted = diskInMemory(1024);
    if (mounted === undefined) throw new Error('There was a disk a moment ago.');
    disk = mounted;
    writers = await prepare(disk.folder);
  });
  afterEach(() => disk.remove());
  const writer = (name: string) => writers[name] ?? (() => Promise.reject(new Error(name)));

  test.each(WRITERS)('that is full to the last byte: %s', async (name) => {
    disk.fill(0);
    await expectRefusal(disk.folder, writer(name), 'disk-full');
  });

  test.each(WRITERS)('on which a part still fits: %s', async (name) => {
    disk.fill(8192);
    await expectRefusal(disk.folder, writer(name), 'disk-full');
  });

  test.each(WRITERS)('that has room again: %s', async (name) => {
    disk.fill(0);
    await writer(name)();
    disk.empty();
    expect(await writer(name)()).toEqual([]);
  });

  test.each(WRITERS)('that has become read-only: %s', async (name) => {
    disk.readOnly(true);
    await expectRefusal(disk.folder, writer(name), 'file-denied');
    disk.readOnly(false);
    expect(await writer(name)()).toEqual([]);
  });

  // At once: each of them waits a second, in case another program holds its file.
  test('in a folder in which this user may not write: all of them', async () => {
    chmodSync(disk.folder, 0o555);
    process.seteuid?.(NOBODY);
    try {
      await Promise.all(WRITERS.map((name) => expectRefusal(disk.folder, writer(name), 'file-denied')));
    } finally {
      process.seteuid?.(0);
    }
  });
});

describe('a folder', () => {
  let root = '';
  let folder = '';
  let writers: Writers = {};
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'collegebrief-map-'));
  });
  beforeEach(async () => {
    folder = join(root, 'map');
    mkdirSync(folder);
    writers = await prepare(folder);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  const writer = (name: string) => writers[name] ?? (() => Promise.reject(new Error(name)));

  test.each(WRITERS.filter((name) => name !== 'settings'))('that disappeared in the meantime: %s', async (name) => {
    rmSync(folder, { recursive: true });
    const faults = await writer(name)();
    expect(faults.map(({ kind, place }) => ({ kind, place }))).toEqual([{ kind: 'folder-missing', place: folder }]);
    expect(readdirSync(root)).toEqual([]);
  });

  test('that disappeared is made again for the settings', async () => {
    rmSync(folder, { recursive: true });
    expect(await writer('settings')()).toEqual([]);
    expect(readdirSync(folder)).toEqual(['instellingen.json']);
  });

  test('with a file in its place refuses what would be written in it', async () => {
    const inFile = join(folder, 'oud.txt', 'nieuw.txt');
    await expectRefusal(folder, async () => faultsOf(await writeFileAtomically(inFile, 'x')), 'folder-is-file');
    const letters = createLetterFiles(sources);
    const { letter } = resultValue(await openLetter(SEED, sources));
    await expectRefusal(
      folder,
      async () => faultsOf(await letters.saveNew(join(folder, 'oud.txt'), letter)),
      'folder-is-file',
    );
  });

  test('takes no name that is too long', async () => {
    const seed = resultValue(await openLetter(SEED, sources));
    const path = join(folder, `${'x'.repeat(300)}.brief`);
    const letters = createLetterFiles(sources);
    await expectRefusal(folder, async () => faultsOf(await letters.saveAs(path, seed.letter)), 'name-too-long');
    const task = { files: [{ format: 'pdf' as const, path: `${path}.pdf` }], concept: true };
    await expectRefusal(folder, async () => (await exportLetter(seed, exporter, task)).faults, 'name-too-long');
  });
});

function faultsOf(result: { ok: true } | { ok: false; faults: readonly Fault[] }): readonly Fault[] {
  return result.ok ? [] : result.faults;
}
