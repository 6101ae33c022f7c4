import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFileAtomically } from '../../../main/files/write-file-atomically.ts';
import { closedFolder } from './closed-folder.ts';

const isRoot = process.getuid?.() === 0;

/** Whoever may do nothing ("nobody"). */
const NOBODY = 65534;

/** What the real file system is made to answer; empty: nothing, and everything goes to the disk. */
const failing: { sync?: Error; opens: Error[]; renames: Error[] } = { opens: [], renames: [] };

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...real,
    // It asks about the user who began the process, and a test can only become another in effect: then opening tells.
    access: async (...[path, mode]: Parameters<typeof real.access>) => {
      if (process.geteuid?.() === process.getuid?.() || mode !== real.constants.W_OK) return real.access(path, mode);
      await (await real.open(path, 'r+')).close();
    },
    open: async (...args: Parameters<typeof real.open>) => {
      const error = failing.opens.shift();
      if (error !== undefined) throw error;
      const file = await real.open(...args);
      const { sync } = failing;
      if (sync !== undefined) file.sync = () => Promise.reject(sync);
      return file;
    },
    rename: async (...args: Parameters<typeof real.rename>) => {
      const error = failing.renames.shift();
      if (error !== undefined) throw error;
      return real.rename(...args);
    },
  };
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  delete failing.sync;
  failing.opens = [];
  failing.renames = [];
});

describe('writing a file whole or not at all', () => {
  test('a new file holds just what was written, and nothing stays beside it', async () => {
    const path = join(folder, 'een.brief');
    expect(await writeFileAtomically(path, 'inhoud')).toEqual({ ok: true, value: path });
    expect(readFileSync(path, 'utf8')).toBe('inhoud');
    expect(readdirSync(folder)).toEqual(['een.brief']);
  });

  test('an old file is replaced', async () => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud en langer');
    await writeFileAtomically(path, 'nieuw');
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
  });

  test('a folder that is not there is named', async () => {
    const path = join(folder, 'weg', 'een.brief');
    expect(await writeFileAtomically(path, 'x')).toMatchObject({
      ok: false,
      faults: [{ kind: 'folder-missing', place: join(folder, 'weg') }],
    });
  });

  test('a name that is taken by a folder leaves the folder alone and no temporary file behind', async () => {
    const path = join(folder, 'map');
    const inner = join(path, 'bestand');
    mkdirSync(path);
    writeFileSync(inner, 'x');
    const result = await writeFileAtomically(path, 'x');
    expect(result.ok).toBe(false);
    expect(statSync(path).isDirectory()).toBe(true);
    expect(readdirSync(folder)).toEqual(['map']);
  });

  test('a name that is too long says so', async () => {
    expect(await writeFileAtomically(join(folder, 'x'.repeat(300)), 'x')).toMatchObject({
      ok: false,
      faults: [{ kind: 'name-too-long' }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a folder without rights says so', async () => {
    const closed = closedFolder(folder);
    const result = await writeFileAtomically(join(closed, 'een.brief'), 'x');
    chmodSync(folder, 0o700);
    expect(result).toMatchObject({ ok: false, faults: [{ kind: 'file-denied' }] });
  });

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'file-denied'],
    ['EIO', 'file-failed'],
  ])('when flushing answers %s the old file stays and the fault is %s', async (code, kind) => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    failing.sync = Object.assign(new Error(code), { code });
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: false, faults: [{ kind }] });
    expect(readFileSync(path, 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['een.brief']);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('what is held five times is waited for (%s)', async (code) => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    failing.opens = times(5, code);
    failing.renames = times(5, code);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
    expect(readdirSync(folder)).toEqual(['een.brief']);
  });

  test.each([
    ['EPERM', 'file-denied'],
    ['EACCES', 'file-denied'],
    ['EBUSY', 'file-busy'],
  ])('what is held a sixth time is a fault, and the old file stays (%s)', async (code, kind) => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    failing.renames = times(6, code);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: false, faults: [{ kind }] });
    failing.opens = times(6, code);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: false, faults: [{ kind }] });
    expect(readFileSync(path, 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['een.brief']);
  });

  test('an error that does not pass is not waited for', async () => {
    failing.opens = times(1, 'ENOSPC');
    const began = performance.now();
    const result = await writeFileAtomically(join(folder, 'een.brief'), 'x');
    expect(result).toMatchObject({ ok: false, faults: [{ kind: 'disk-full' }] });
    expect(performance.now() - began).toBeLessThan(300);
  });

  test('an error that does not come from the file system is a bug and is thrown', async () => {
    failing.sync = new RangeError('bug');
    await expect(writeFileAtomically(join(folder, 'een.brief'), 'x')).rejects.toThrow('bug');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('what the new file takes over from the old one', () => {
  test.each([0o600, 0o640, 0o664, 0o755])('its rights: %o', async (mode) => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    chmodSync(path, mode);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: true });
    expect(statSync(path).mode & 0o777).toBe(mode);
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
  });

  test('its owner, when that can be had', async () => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    const owner = isRoot ? { uid: 12345, gid: 23456 } : { uid: statSync(path).uid, gid: statSync(path).gid };
    chownSync(path, owner.uid, owner.gid);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: true });
    expect(statSync(path)).toMatchObject(owner);
  });

  test('a file that may not be written is not replaced', async () => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    chmodSync(path, 0o444);
    // Root may write everything.
    chmodSync(folder, 0o777);
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: false, faults: [{ kind: 'file-denied' }] });
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
    expect(readFileSync(path, 'utf8')).toBe('oud');
  });
});

describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  test('stays one, and what it leads to is written, in its own folder', async () => {
    const own = join(folder, 'net', 'echt.brief');
    mkdirSync(join(folder, 'net'));
    writeFileSync(own, 'oud');
    chmodSync(own, 0o640);
    symlinkSync('net/echt.brief', join(folder, 'koppeling.brief'));
    symlinkSync('koppeling.brief', join(folder, 'tweede.brief'));
    const path = join(folder, 'tweede.brief');
    expect(await writeFileAtomically(path, 'nieuw')).toEqual({ ok: true, value: path });
    expect(readFileSync(own, 'utf8')).toBe('nieuw');
    expect(statSync(own).mode & 0o777).toBe(0o640);
    expect(readlinkSync(path)).toBe('koppeling.brief');
    expect(lstatSync(join(folder, 'koppeling.brief')).isSymbolicLink()).toBe(true);
    expect(readdirSync(join(folder, 'net'))).toEqual(['echt.brief']);
  });

  test('in a folder that is a link itself is followed from where it really stands', async () => {
    mkdirSync(join(folder, 'diep', 'map'), { recursive: true });
    symlinkSync('../echt.brief', join(folder, 'diep', 'map', 'koppeling.brief'));
    symlinkSync('diep/map', join(folder, 'kort'));
    expect(await writeFileAtomically(join(folder, 'kort', 'koppeling.brief'), 'nieuw')).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'diep', 'echt.brief'), 'utf8')).toBe('nieuw');
  });

  test('to a file that is not there makes that file', async () => {
    symlinkSync('nog-niet.brief', join(folder, 'koppeling.brief'));
    expect(await writeFileAtomically(join(folder, 'koppeling.brief'), 'nieuw')).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'nog-niet.brief'), 'utf8')).toBe('nieuw');
  });

  test('into a folder that is gone says that the folder is gone', async () => {
    symlinkSync('weg/echt.brief', join(folder, 'koppeling.brief'));
    const result = await writeFileAtomically(join(folder, 'koppeling.brief'), 'nieuw');
    expect(result).toMatchObject({ ok: false, faults: [{ kind: 'folder-missing' }] });
  });

  test('that goes round is a fault, not a bug', async () => {
    symlinkSync('b.brief', join(folder, 'a.brief'));
    symlinkSync('a.brief', join(folder, 'b.brief'));
    expect(await writeFileAtomically(join(folder, 'a.brief'), 'x')).toMatchObject({
      ok: false,
      faults: [{ kind: 'file-failed', place: expect.stringContaining('ELOOP') }],
    });
  });
});

describe('names and folders at the edge', () => {
  test.each(['x'.repeat(249), 'é'.repeat(124), '漢'.repeat(83), '😀'.repeat(62)])(
    'the longest name that a folder takes can be written: %s',
    async (name) => {
      const path = join(folder, `${name}.brief`.slice(-250));
      expect(await writeFileAtomically(path, 'x')).toMatchObject({ ok: true });
      expect(readdirSync(folder)).toHaveLength(1);
    },
  );

  test.runIf(process.platform === 'linux')('a path that has room for its own name but for no longer one', async () => {
    // Linux takes paths of at most 4,095 bytes.
    const deep = [...folder.split('/').slice(1), ...Array.from({ length: 20 }, () => 'm'.repeat(200))];
    let path = `/${deep.join('/')}`.slice(0, 4060).replace(/\/$/, 'm');
    mkdirSync(path, { recursive: true });
    path = join(path, `${'b'.repeat(28)}.brief`).slice(0, 4095);
    expect(await writeFileAtomically(path, 'x')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('x');
  });

  test('a folder that goes away while the file is written is named', async () => {
    const path = join(folder, 'map', 'een.brief');
    mkdirSync(join(folder, 'map'));
    failing.renames = times(4, 'EBUSY');
    const writing = writeFileAtomically(path, 'x');
    await vi.waitFor(() => expect(failing.renames).toEqual([]));
    renameSync(join(folder, 'map'), join(folder, 'elders'));
    expect(await writing).toMatchObject({
      ok: false,
      faults: [{ kind: 'folder-missing', place: join(folder, 'map') }],
    });
  });
});

describe('what a program that was killed has left', () => {
  const LEFT = ['.een.brief.0123abcd.brief-tmp', '.0123abcd.brief-tmp'];
  const OF_OTHERS = [
    '.een.brief.0123abcd.tmp',
    'een.brief.0123abcd.brief-tmp',
    '.een.brief.0123ABCD.brief-tmp',
    '.brief-tmp',
  ];

  test('is taken away when it is older than an hour, and nothing else is', async () => {
    const recent = '.twee.brief.89abcdef.brief-tmp';
    for (const name of [...LEFT, ...OF_OTHERS, recent]) writeFileSync(join(folder, name), 'half');
    const before = new Date(Date.now() - 61 * 60 * 1000);
    for (const name of [...LEFT, ...OF_OTHERS]) utimesSync(join(folder, name), before, before);
    await writeFileAtomically(join(folder, 'een.brief'), 'x');
    expect(readdirSync(folder).sort()).toEqual([...OF_OTHERS, recent, 'een.brief'].sort());
  });
});

function times(count: number, code: string): Error[] {
  return Array.from({ length: count }, () => Object.assign(new Error(code), { code }));
}
