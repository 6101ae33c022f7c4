import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLetterLocks, type LetterLocks } from '../../../main/locks/letter-locks.ts';
import { readLockLine, writeLockLine } from '../../../main/locks/lock-line.ts';
import { type LockOwner, thisOwner } from '../../../main/locks/lock-owner.ts';
import { closedFolder } from '../files/closed-folder.ts';

let folder: string;
let letter: string;
let lockFile: string;
const made: LetterLocks[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-slot-'));
  letter = join(folder, 'brief.brief');
  lockFile = join(folder, '.~lock.brief.brief#');
  writeFileSync(letter, '{}');
});
afterEach(() => {
  for (const locks of made.splice(0)) locks.giveBackNow();
  rmSync(folder, { recursive: true, force: true });
});

/** A program of one person; each has a profile of its own. */
function program(naam: string, change: Partial<LockOwner> = {}, touchEvery = 60_000): LetterLocks {
  const owner = { ...thisOwner(join(folder, `profiel ${naam}`)), gebruiker: naam.toLowerCase(), ...change };
  const locks = createLetterLocks({ owner, naam: async () => naam, now: () => new Date(), touchEvery });
  made.push(locks);
  return locks;
}

/** A number that no process has. */
const ENDED = 4_194_303 * 4;
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);
const lockLine = (computer: string, profile: string) =>
  writeLockLine({ naam: 'Bert', gebruiker: 'bert', computer, since: '03.03.2026 14:02', profile });

describe('taking and giving back', () => {
  test('a lock lies beside the letter and says who, where and since when', async () => {
    expect(await program('Anna').take(letter)).toBeUndefined();
    expect(readLockLine(readFileSync(lockFile, 'utf8'))).toMatchObject({
      naam: 'Anna',
      gebruiker: 'anna',
      computer: hostname(),
      since: expect.stringMatching(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/),
      profile: expect.stringMatching(/^file:.*profiel%20Anna\?proces=\d+$/),
    });
  });

  test('a list names another, never this very program', async () => {
    await program('Anna').take(letter);
    expect(await program('Bert').nameOnLock(letter)).toBe('Anna');
    expect(await program('Anna').nameOnLock(letter)).toBeUndefined();
  });

  test('another is told who holds it, and nothing of the lock changes', async () => {
    await program('Anna').take(letter);
    const text = readFileSync(lockFile, 'utf8');
    const bert = program('Bert');
    const since = expect.stringMatching(/^\d\d\.\d\d uur$/);
    expect(await bert.take(letter)).toEqual({ naam: 'Anna', since, isStale: false });
    expect(await bert.holder(letter)).toEqual({ naam: 'Anna', since, isStale: false });
    expect(await bert.isHeld(letter)).toBe(true);
    expect(await bert.take(letter, 'over')).toMatchObject({ naam: 'Anna', isStale: false });
    expect(readFileSync(lockFile, 'utf8')).toBe(text);
  });

  test('what is given back can be taken by another', async () => {
    const [anna, bert] = [program('Anna'), program('Bert')];
    await anna.take(letter);
    await anna.keepOnly(undefined);
    expect(existsSync(lockFile)).toBe(false);
    expect(await bert.isHeld(letter)).toBe(false);
    expect(await bert.take(letter)).toBeUndefined();
    expect(await anna.holder(letter)).toMatchObject({ naam: 'Bert' });
  });

  test('one who holds a letter can take it again', async () => {
    const anna = program('Anna');
    await anna.take(letter);
    expect(await anna.take(letter)).toBeUndefined();
    expect(await anna.holder(letter)).toBeUndefined();
  });

  test('the lock of the letter on the screen stays, all others are given back', async () => {
    const anna = program('Anna');
    const other = join(folder, 'ander.brief');
    await anna.take(letter);
    await anna.take(other);
    await anna.keepOnly(other);
    expect(readdirSync(folder).filter((name) => name.startsWith('.~'))).toEqual(['.~lock.ander.brief#']);
  });

  test('all are given back at once when the program ends', async () => {
    const anna = program('Anna');
    await anna.take(letter);
    anna.giveBackNow();
    expect(existsSync(lockFile)).toBe(false);
  });

  test('a lock that somebody took over is not given back', async () => {
    const anna = program('Anna');
    await anna.take(letter);
    writeFileSync(lockFile, lockLine('elders', 'file:///x'));
    await anna.keepOnly(undefined);
    expect(readFileSync(lockFile, 'utf8')).toContain('Bert');
    anna.giveBackNow();
    expect(existsSync(lockFile)).toBe(true);
  });

  test('two ways to one file have one lock', async () => {
    const link = join(folder, 'koppeling.brief');
    symlinkSync(letter, link);
    await program('Anna').take(letter);
    expect(await program('Bert').take(link)).toMatchObject({ naam: 'Anna' });
  });

  test('one without a name of its own is known by that of the system', async () => {
    const owner = { ...thisOwner(folder), gebruiker: 'avries' };
    const locks = createLetterLocks({ owner, naam: async () => '  ', now: () => new Date() });
    made.push(locks);
    await locks.take(letter);
    expect(await program('Bert').take(letter)).toMatchObject({ naam: 'avries' });
  });
});

describe('a lock that is left over', () => {
  test('of a process of this computer that ended: is said, and taken over when asked', async () => {
    writeFileSync(lockFile, lockLine(hostname(), `file:///profiel?proces=${ENDED}`));
    const anna = program('Anna');
    expect(await anna.take(letter)).toEqual({ naam: 'Bert', since: '3 maart, 14.02 uur', isStale: true });
    expect(readFileSync(lockFile, 'utf8')).toContain('Bert');
    expect(await anna.take(letter, 'over')).toBeUndefined();
    expect(readFileSync(lockFile, 'utf8')).toContain('Anna');
    expect(readdirSync(folder).filter((name) => name.endsWith('.weg'))).toEqual([]);
  });

  test('the same process number on another computer says nothing', async () => {
    writeFileSync(lockFile, lockLine('elders', `file:///profiel?proces=${ENDED}`));
    expect(await program('Anna').take(letter, 'over')).toMatchObject({ naam: 'Bert', isStale: false });
  });

  test('not touched for a quarter of an hour, by the time of the file system', async () => {
    writeFileSync(lockFile, lockLine('elders', 'file:///profiel?proces=1'));
    utimesSync(lockFile, minutesAgo(14), minutesAgo(14));
    expect(await program('Anna').take(letter)).toMatchObject({ isStale: false });
    utimesSync(lockFile, minutesAgo(16), minutesAgo(16));
    expect(await program('Anna').take(letter)).toMatchObject({ isStale: true });
    expect(readdirSync(folder).sort()).toEqual(['.~lock.brief.brief#', 'brief.brief']);
  });

  test('by an earlier run of this very program is taken without a word', async () => {
    const before = program('Anna', { process: ENDED });
    await before.take(letter);
    const anna = program('Anna');
    expect(await anna.take(letter)).toBeUndefined();
    expect(readFileSync(lockFile, 'utf8')).not.toContain(String(ENDED));
  });

  test('is kept alive as long as the letter is open', async () => {
    await program('Anna', {}, 20).take(letter);
    utimesSync(lockFile, minutesAgo(16), minutesAgo(16));
    await expect.poll(() => program('Bert').take(letter)).toMatchObject({ naam: 'Anna', isStale: false });
  });

  test('is made again when somebody threw it away', async () => {
    await program('Anna', {}, 20).take(letter);
    rmSync(lockFile);
    await expect.poll(() => existsSync(lockFile)).toBe(true);
    expect(readFileSync(lockFile, 'utf8')).toContain('Anna');
  });
});

describe('a lock that says nothing', () => {
  test.each([
    ['empty', ''],
    ['damaged', '\0\0\0'],
    ['very large', 'x'.repeat(100_000)],
  ])('because it is %s is held by "onbekend" until it is old', async (_what, text) => {
    writeFileSync(lockFile, text);
    const anna = program('Anna');
    const since = expect.stringMatching(/^\d\d\.\d\d uur$/);
    expect(await anna.take(letter, 'over')).toEqual({ naam: 'onbekend', since, isStale: false });
    utimesSync(lockFile, minutesAgo(16), minutesAgo(16));
    expect(await anna.take(letter)).toMatchObject({ naam: 'onbekend', isStale: true });
    expect(await anna.take(letter, 'over')).toBeUndefined();
    expect(readFileSync(lockFile, 'utf8')).toContain('Anna');
  });

  test('because it is a folder is held, and stays', async () => {
    mkdirSync(lockFile);
    expect(await program('Anna').take(letter)).toMatchObject({ naam: 'onbekend' });
  });
});

describe('where no lock can be made', () => {
  test('a folder that is closed: the letter is ours, without a lock', async () => {
    const closed = closedFolder(mkdtempSync(join(folder, 'dicht-')));
    const anna = program('Anna');
    expect(await anna.take(join(closed, 'brief.brief'))).toBeUndefined();
    await anna.keepOnly(undefined);
  });

  test('a folder that is gone, and a name that is too long', async () => {
    const anna = program('Anna');
    expect(await anna.take(join(folder, 'weg', 'brief.brief'))).toBeUndefined();
    expect(await anna.take(join(folder, `${'n'.repeat(249)}.brief`))).toBeUndefined();
    expect(await anna.holder(join(folder, `${'n'.repeat(249)}.brief`))).toBeUndefined();
  });
});
