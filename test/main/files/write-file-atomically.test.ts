import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeFileAtomically } from '../../../main/files/write-file-atomically.ts';
import { closedFolder } from './closed-folder.ts';

/** What the real file system is made to answer; empty: nothing, and everything goes to the disk. */
const failing: { sync?: Error; renames: Error[] } = { renames: [] };

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (...args: Parameters<typeof real.open>) => {
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

  test('a virus scanner that holds the file twice is waited for', async () => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    failing.renames = [busy(), busy()];
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
  });

  test('a file that stays in use says so, and the old one stays', async () => {
    const path = join(folder, 'een.brief');
    writeFileSync(path, 'oud');
    failing.renames = Array.from({ length: 20 }, busy);
    expect(await writeFileAtomically(path, 'nieuw')).toMatchObject({ ok: false, faults: [{ kind: 'file-busy' }] });
    expect(readFileSync(path, 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['een.brief']);
  });

  test('an error that does not come from the file system is a bug and is thrown', async () => {
    failing.sync = new RangeError('bug');
    await expect(writeFileAtomically(join(folder, 'een.brief'), 'x')).rejects.toThrow('bug');
    expect(readdirSync(folder)).toEqual([]);
  });
});

function busy(): Error {
  return Object.assign(new Error('EBUSY'), { code: 'EBUSY' });
}
