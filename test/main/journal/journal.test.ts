import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { textHash } from '../../../main/files/text-hash.ts';
import { createJournal, type Journal } from '../../../main/journal/journal.ts';
import type { JournalFault } from '../../../main/journal/journal-fault.ts';
import { journalLine } from '../../../main/journal/journal-line.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';
import { smallDisk } from '../files/small-disk.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { changesOf, typedLetters } from './typed-letters.ts';

const COPY = 'c0ffee';
const WORDS = ['een', 'twee', 'drie'];
const letters = typedLetters(WORDS);
const last = letters.at(-1)!;
const hashOf = (letter: Letter) => textHash(writeBriefFile(letter));

let root = '';
let folder = '';
let time = new Date('2026-03-03T10:00:00Z');
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'journaal-'));
  folder = join(root, 'journaal');
  time = new Date('2026-03-03T10:00:00Z');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The journal of one run of the program. The next one begins as after a crash of this one. */
const run = (tell?: (fault: JournalFault | undefined) => void) => createJournal(folder, () => time, tell);
const fileOf = (copy = COPY) => join(folder, `${copy}.journaal`);
const days = (count: number) => new Date(time.getTime() + count * 24 * 60 * 60 * 1000);

async function type(journal: Journal, typed: readonly Letter[] = letters, copy = COPY, file?: string) {
  const known = file === undefined ? undefined : { path: file, savedHash: hashOf(typed[0]!) };
  await journal.begin(copy, typed[0]!, known);
  let revision = 0;
  for (const change of changesOf(typed)) await journal.append(copy, ++revision, change);
}

/** A letter on disk as it was opened. */
function savedFile(letter = letters[0]!): string {
  const path = join(root, 'brief.brief');
  writeFileSync(path, writeBriefFile(letter));
  return path;
}

/** A line with another value in one of its fields, and with the right checksum. */
function withField(line: string, field: object): string {
  const { crc: _, ...content } = JSON.parse(line);
  return journalLine({ ...content, ...field }).trimEnd();
}

const recovered = async (journal: Journal, id = COPY) => resultValue(await journal.letterOf(id)).letter;

test('what was typed in a new letter is there in the next run, without anything having been ended', async () => {
  await type(run());
  const next = run();
  expect(await next.recoverable()).toEqual([
    {
      id: COPY,
      onderwerp: last.gegevens.onderwerp,
      kenmerk: last.gegevens.kenmerk,
      changedAt: '2026-03-03T10:00:00.000Z',
      isOpenable: true,
    },
  ]);
  expect(await recovered(next)).toEqual(last);
});

test('each change is in the file of the system when append is done', async () => {
  const journal = run();
  await journal.begin(COPY, letters[0]!);
  for (const [index, change] of changesOf(letters).entries()) {
    await journal.append(COPY, index + 1, change);
    expect(readFileSync(fileOf(), 'utf8')).toContain(WORDS[index]);
  }
});

test('a letter with a file is offered with its path and the hash that its file had', async () => {
  const path = savedFile();
  await type(run(), letters, COPY, path);
  const next = run();
  expect(await next.recoverable()).toMatchObject([{ path }]);
  expect(resultValue(await next.letterOf(COPY)).file).toEqual({ path, savedHash: hashOf(letters[0]!) });
});

test('the letter that is open is not offered to its own run', async () => {
  const journal = run();
  await type(journal);
  expect(await journal.recoverable()).toEqual([]);
  expect(await journal.all()).toEqual([]);
  expect(resultFaultKinds(await journal.letterOf(COPY))).toEqual(['journal-missing']);
});

test('what was open when the page crashed is offered to the same run', async () => {
  const journal = run();
  await type(journal);
  journal.pageGone();
  expect(await journal.recoverable()).toMatchObject([{ id: COPY }]);
  expect(await recovered(journal)).toEqual(last);
});

test.each([
  ['a new letter in which nothing was typed', undefined],
  ['a letter that was only opened', 'file'],
])('%s leaves nothing to recover, and its journal goes', async (_what, has) => {
  await type(run(), [letters[0]!], COPY, has && savedFile());
  expect(await run().recoverable()).toEqual([]);
  expect(readdirSync(folder)).toEqual([]);
});

test('a letter that was saved before the crash leaves nothing; what was typed after that does', async () => {
  const path = savedFile(last);
  const journal = run();
  await type(journal, letters, COPY, path);
  await journal.saved(last.id, path, hashOf(last));
  expect(await run().recoverable()).toEqual([]);

  const after = typedLetters(['vier'], last);
  const second = run();
  await type(second, letters, COPY, path);
  await second.saved(last.id, path, hashOf(last));
  await second.append(COPY, 4, changesOf(after)[0]!);
  const next = run();
  expect(await next.recoverable()).toHaveLength(1);
  expect(resultValue(await next.letterOf(COPY))).toMatchObject({
    letter: after[1],
    file: { path, savedHash: hashOf(last) },
  });
});

test('a save that the journal did not hear of any more is seen in the file itself', async () => {
  const path = savedFile();
  await type(run(), letters, COPY, path);
  writeFileSync(path, JSON.stringify(JSON.parse(writeBriefFile(last))));
  expect(await run().recoverable()).toEqual([]);
});

test('a change that was undone again leaves nothing', async () => {
  await type(run(), [...letters.slice(0, 2), letters[0]!]);
  expect(await run().recoverable()).toEqual([]);
});

test('a letter that was left saved has no journal; one whose changes were given up is kept, and not offered', async () => {
  const journal = run();
  const path = savedFile();
  await type(journal, letters, COPY, path);
  await journal.saved(last.id, path, hashOf(last));
  await journal.end(COPY);
  expect(readdirSync(folder)).toEqual([]);

  await type(journal, letters, 'ab12', path);
  await journal.end('ab12');
  for (const next of [journal, run()]) {
    expect(await next.recoverable()).toEqual([]);
    expect(await next.all()).toMatchObject([{ id: 'ab12', isOpenable: true }]);
    expect(await recovered(next, 'ab12')).toEqual(last);
  }
});

test('a letter that is ended, but is in no file, is kept', async () => {
  const journal = run();
  await type(journal);
  await journal.end(COPY);
  expect(await run().all()).toHaveLength(1);
});

test('a choice at the start: it is not offered again, stays 30 days, and then goes', async () => {
  await type(run());
  await run().settle(COPY);
  const next = run();
  expect(await next.recoverable()).toEqual([]);
  expect(await recovered(next)).toEqual(last);
  time = days(29);
  expect(await run().all()).toHaveLength(1);
  time = days(2);
  expect(await run().all(), 'it is found to be old enough').toHaveLength(1);
  expect(await run().all(), 'on the same day it stays').toHaveLength(1);
  time = days(1);
  expect(await run().all()).toEqual([]);
  expect(existsSync(fileOf())).toBe(false);
});

test('a clock that is years ahead for a day takes nothing away', async () => {
  await type(run());
  await run().settle(COPY);
  time = days(3000);
  await run().all();
  await run().all();
  time = days(-2999);
  expect(await run().all()).toHaveLength(1);
  time = days(28);
  expect(await run().all()).toHaveLength(1);
  time = days(2);
  await run().all();
  expect(await recovered(run()), 'and the days count from the choice').toEqual(last);
  time = days(1);
  expect(await run().all()).toEqual([]);
});

test('what nobody decided on stays, however long ago it was', async () => {
  await type(run());
  time = days(400);
  expect(await run().recoverable()).toHaveLength(1);
});

test('a choice made while the clock was ahead counts from the next start on', async () => {
  await type(run());
  time = days(5000);
  await run().settle(COPY);
  time = days(-5000);
  await run().all();
  time = days(29);
  expect(await run().all()).toHaveLength(1);
  for (const more of [2, 1]) {
    time = days(more);
    await run().all();
  }
  expect(existsSync(fileOf())).toBe(false);
});

test('the newest comes first, also when the clock was set back in between', async () => {
  await type(run(), letters, 'aa');
  time = days(-10);
  await type(run(), letters, 'bb');
  time = days(-10);
  await type(run(), letters, 'cc');
  expect((await run().recoverable()).map(({ id }) => id)).toEqual(['cc', 'bb', 'aa']);
});

test('a damaged end is left out, and what is said about the journal after that holds', async () => {
  await type(run());
  appendFileSync(fileOf(), '{"line":4,"at":"2026');
  const next = run();
  expect(await recovered(next)).toEqual(last);
  await next.settle(COPY);
  expect(await run().recoverable()).toEqual([]);
  expect(await recovered(run())).toEqual(last);
});

test('a journal whose beginning is damaged stops nothing: it is told, and goes 30 days after it was settled', async () => {
  await type(run(), letters, 'aa');
  await type(run(), letters, 'bb');
  truncateSync(fileOf('bb'), 300);
  mkdirSync(fileOf('dd'));
  writeFileSync(fileOf('cc'), Buffer.alloc(4096));
  const next = run();
  const all = await next.recoverable();
  expect(all.map(({ id, isOpenable }) => [id, isOpenable])).toEqual([
    ['aa', true],
    ['bb', false],
    ['cc', false],
  ]);
  expect(resultFaultKinds(await next.letterOf('bb'))).toEqual(['journal-damaged']);
  await next.settle('bb');
  expect((await run().recoverable()).map(({ id }) => id)).toEqual(['aa', 'cc']);
  for (const more of [31, 1]) {
    time = days(more);
    await run().all();
  }
  expect(existsSync(fileOf('bb'))).toBe(false);
  expect(existsSync(fileOf('cc'))).toBe(true);
});

test('a journal of a newer version is named, not offered, and never touched', async () => {
  await type(run());
  const [first = ''] = readFileSync(fileOf(), 'utf8').split('\n');
  writeFileSync(fileOf(), withField(first, { version: 7 }));
  const before = readFileSync(fileOf());
  time = days(100);
  const next = run();
  expect(await next.recoverable()).toEqual([]);
  expect(await next.all()).toMatchObject([{ id: COPY, isOpenable: false }]);
  expect(resultFaultKinds(await next.letterOf(COPY))).toEqual(['journal-newer']);
  await next.settle(COPY);
  expect(readFileSync(fileOf())).toEqual(before);
});

test('a copy that is sent anew replaces what was there', async () => {
  const journal = run();
  await type(journal);
  const other = typedLetters(['anders'])[1]!;
  await journal.begin(COPY, other, undefined, 9);
  expect(readFileSync(fileOf(), 'utf8').split('\n')).toHaveLength(2);
  const more = typedLetters(['vier'], other);
  await journal.append(COPY, 10, changesOf(more)[0]!);
  expect(await recovered(run())).toEqual(more[1]);
});

test('a new letter that was changed before it was begun is offered', async () => {
  await run().begin(COPY, last, undefined, 1);
  expect(await run().recoverable()).toHaveLength(1);
});

test('a long journal is written anew, and says the same', async () => {
  const journal = run();
  const word = 'x'.repeat(9000);
  const many = Array.from({ length: 2300 }, (_, index) => ({
    ...letters[0]!,
    gegevens: { ...letters[0]!.gegevens, onderwerp: `${index % 2 === 0 ? word : 'kort'} ${index}` },
  }));
  await type(journal, many);
  const lines = readFileSync(fileOf(), 'utf8').split('\n');
  expect(lines.length).toBeLessThan(2000);
  expect(readFileSync(fileOf()).length).toBeLessThan(5_000_000);
  expect(readdirSync(folder)).toEqual([`${COPY}.journaal`]);
  expect(await recovered(run())).toEqual(many.at(-1));
});

test('a recovered letter that is opened is taken over by the journal of that window, and offered again until it is saved', async () => {
  await type(run());
  const second = run();
  const letter = await recovered(second);
  second.reopen(COPY, letter);
  expect(await second.recoverable()).toHaveLength(1);
  await second.begin('ab12', letter, undefined, 1);
  const third = run();
  expect((await third.recoverable()).map(({ id }) => id)).toEqual(['ab12']);
  expect(await third.all()).toHaveLength(2);
});

test('a recovered letter that could not be opened after all is offered again', async () => {
  await type(run());
  const second = run();
  second.reopen(COPY, await recovered(second));
  await second.begin('ab12', everyNodeLetter());
  expect((await run().recoverable()).map(({ id }) => id)).toEqual([COPY]);
});

test('what another process is writing now is left alone; what a dead one left is not', async () => {
  await type(run());
  const pretend = (pid: number) => {
    const [first = '', ...rest] = readFileSync(fileOf(), 'utf8').split('\n');
    writeFileSync(fileOf(), [withField(first, { process: pid }), ...rest].join('\n'));
  };
  pretend(process.ppid);
  expect(await run().recoverable()).toEqual([]);
  await run().settle(COPY);
  const before = new Date(Date.now() - 10 * 60_000);
  utimesSync(fileOf(), before, before);
  expect(await run().recoverable()).toHaveLength(1);
  pretend(2 ** 22 + 1);
  expect(await run().recoverable()).toHaveLength(1);
});

test('where the program runs once, a number that was given out again hides nothing; another computer still does', async () => {
  await type(run());
  const alone = () => createJournal(folder, () => time, undefined, hostname());
  const pretend = (field: object) => {
    const [first = '', ...rest] = readFileSync(fileOf(), 'utf8').split('\n');
    writeFileSync(fileOf(), [withField(first, field), ...rest].join('\n'));
  };
  pretend({ process: process.ppid });
  expect(await run().recoverable(), 'who may not be alone').toEqual([]);
  expect(await alone().recoverable()).toHaveLength(1);
  pretend({ process: 2 ** 22 + 1, computer: 'elders' });
  expect(await alone().recoverable()).toEqual([]);
  const before = new Date(Date.now() - 10 * 60_000);
  utimesSync(fileOf(), before, before);
  expect(await alone().recoverable(), 'and that one crashed as well').toHaveLength(1);
});

test('a folder that cannot be written is told once, and all of it is written at the next change when it can', async () => {
  const told: (string | undefined)[] = [];
  writeFileSync(folder, 'a file where the folder should come');
  const journal = run((fault) => told.push(fault?.kind));
  await type(journal);
  expect(told).toEqual(['journal-failed']);
  rmSync(folder);
  const after = typedLetters(['vier'], last);
  await journal.append(COPY, 4, changesOf(after)[0]!);
  expect(told).toEqual(['journal-failed', undefined]);
  expect(await recovered(run())).toEqual(after[1]);
});

const disk = smallDisk(256);
afterAll(() => disk?.remove());

test.runIf(disk !== undefined)(
  'a full disk is told; what was typed meanwhile is there as soon as there is room',
  async () => {
    const told: (string | undefined)[] = [];
    folder = join(disk!.folder, 'journaal');
    const journal = run((fault) => told.push(fault?.sentence));
    const long = 'x'.repeat(9000);
    const many = Array.from({ length: 80 }, (_, index) => ({
      ...letters[0]!,
      gegevens: { ...letters[0]!.gegevens, onderwerp: `${index % 2 === 0 ? long : 'kort'} ${index}` },
    }));
    await type(journal, [letters[0]!]);
    const filler = join(disk!.folder, 'vol');
    fillDisk(filler);
    let revision = 0;
    for (const change of changesOf(many.slice(0, 40))) await journal.append(COPY, ++revision, change);
    expect(told).toEqual([expect.stringContaining('de schijf is vol')]);
    // What was there before the disk was full still is.
    expect(resultValue(await run().letterOf(COPY)).letter).toBeDefined();
    rmSync(filler);
    await journal.append(COPY, ++revision, changesOf(many.slice(39, 41))[0]!);
    expect(told).toEqual([expect.stringContaining('de schijf is vol'), undefined]);
    expect(await recovered(run())).toEqual(many[40]);
  },
);

/** Leaves no byte free. */
function fillDisk(path: string): void {
  for (const size of [65536, 4096, 512, 1]) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size));
    } catch {
      // It is full for pieces of this size.
    }
  }
}

test('a journal that was taken away while it is open is written anew', async () => {
  const journal = run();
  await type(journal);
  rmSync(fileOf());
  await new Promise((resolve) => setTimeout(resolve, 900));
  const after = typedLetters(['vier'], last);
  await journal.append(COPY, 4, changesOf(after)[0]!);
  expect(await recovered(run())).toEqual(after[1]);
});

test('the next letter hears of it too, and a letter that is sent anew hears that it works again', async () => {
  const told: (string | undefined)[] = [];
  writeFileSync(folder, 'a file where the folder should come');
  const journal = run((fault) => told.push(fault?.kind));
  await journal.begin('aa', letters[0]!);
  await journal.begin('bb', letters[0]!);
  rmSync(folder);
  await journal.begin('bb', letters[0]!);
  expect(told).toEqual(['journal-failed', 'journal-failed', undefined]);
});

test('nothing is made and nothing is found when nothing was ever opened', async () => {
  expect(await run().recoverable()).toEqual([]);
  expect(await run().all()).toEqual([]);
  expect(existsSync(folder)).toBe(false);
});

test('an id that is no id is refused', async () => {
  await expect(run().letterOf('../brief')).rejects.toThrow('no id');
});
