import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../../main/files/text-hash.ts';
import { createOpenFile, type OpenFile } from '../../../main/letters/open-file.ts';

let folder = '';
let path = '';
/** What the program read or wrote last. */
let known = '';
let isHeld = false;
let told: string[] = [];
let openFile: OpenFile;

const NEVER = 1_000_000_000;

function watching(every = NEVER): OpenFile {
  return createOpenFile({
    letters: { lookAt: (_path, look) => look(known) },
    locks: { isHeld: async () => isHeld },
    notice: (name, notice) => void told.push(`${name} ${(notice as { name: string }).name}`),
    refFor: (file) => ({ token: 'a1', name: basename(file), folder: dirname(file) }),
    every,
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-open-'));
  path = join(folder, 'brief.brief');
  told = [];
  isHeld = false;
  writeByUs('een');
  openFile = watching();
  openFile.show({ path, isWaiting: false });
});
afterEach(() => {
  openFile.show(undefined);
  rmSync(folder, { recursive: true, force: true });
});

function writeByUs(text: string): void {
  writeFileSync(path, text);
  known = textHash(text);
}

const looked = async (times = 1) => {
  for (let time = 0; time < times; time += 1) await openFile.look();
  return told.splice(0);
};

describe('a file that others change', () => {
  test('says nothing as long as it is as it was read or written here', async () => {
    expect(await looked(3)).toEqual([]);
    writeByUs('twee');
    expect(await looked(3)).toEqual([]);
  });

  test('is told once for each content', async () => {
    writeFileSync(path, 'van een ander');
    expect(await looked(3)).toEqual(['file-changed brief.brief']);
    writeFileSync(path, 'nog eens van een ander');
    expect(await looked(2)).toEqual(['file-changed brief.brief']);
  });

  test('is told again after it was as it should be', async () => {
    writeFileSync(path, 'van een ander');
    await looked();
    known = textHash('van een ander');
    expect(await looked()).toEqual([]);
    writeFileSync(path, 'een');
    expect(await looked()).toEqual(['file-changed brief.brief']);
  });

  test('is seen although time and size stay the same, as on a memory stick', async () => {
    const then = new Date('2026-03-03T12:00:00Z');
    utimesSync(path, then, then);
    await looked();
    writeFileSync(path, 'nee');
    utimesSync(path, then, then);
    expect(await looked()).toEqual(['file-changed brief.brief']);
  });

  test('that only was touched is not told', async () => {
    await looked(3);
    writeFileSync(path, 'een');
    expect(await looked(2)).toEqual([]);
  });

  test('that is no text any more is told', async () => {
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00]));
    expect(await looked(2)).toEqual(['file-changed brief.brief']);
  });

  test('is looked at by itself', async () => {
    openFile.show(undefined);
    openFile = watching(20);
    openFile.show({ path, isWaiting: false });
    writeFileSync(path, 'van een ander');
    await expect.poll(() => told).toEqual(['file-changed brief.brief']);
  });
});

describe('a file that goes away', () => {
  test('is told once, and when it is back as it was', async () => {
    renameSync(path, `${path}.elders`);
    expect(await looked(2)).toEqual(['file-missing brief.brief']);
    renameSync(`${path}.elders`, path);
    expect(await looked(2)).toEqual(['file-back brief.brief']);
  });

  test('and comes back otherwise is a change', async () => {
    renameSync(path, `${path}.elders`);
    await looked();
    writeFileSync(path, 'van een ander');
    expect(await looked(2)).toEqual(['file-changed brief.brief']);
  });

  test('with its folder is gone too', async () => {
    rmSync(folder, { recursive: true });
    expect(await looked(2)).toEqual(['file-missing brief.brief']);
  });

  test('for a moment, while a program saves by deleting and renaming, is not told', async () => {
    renameSync(path, `${path}.elders`);
    const looking = openFile.look();
    renameSync(`${path}.elders`, path);
    await looking;
    expect(told).toEqual([]);
  });
});

describe('the lock of somebody else', () => {
  test('that goes is told once to who waits for it', async () => {
    isHeld = true;
    openFile.show({ path, isWaiting: true });
    expect(await looked(2)).toEqual([]);
    isHeld = false;
    expect(await looked(2)).toEqual(['lock-freed brief.brief']);
  });

  test('that was gone before the first look is told', async () => {
    openFile.show({ path, isWaiting: true });
    expect(await looked()).toEqual(['lock-freed brief.brief']);
  });

  test('is nothing to one who does not wait', async () => {
    isHeld = true;
    await looked();
    isHeld = false;
    expect(await looked()).toEqual([]);
  });
});

describe('which file', () => {
  test('none: nothing is looked at', async () => {
    openFile.show(undefined);
    writeFileSync(path, 'van een ander');
    expect(await looked()).toEqual([]);
    expect(openFile.path()).toBeUndefined();
  });

  test('another one while it is looked at: nothing is told of the first', async () => {
    const other = join(folder, 'ander.brief');
    writeFileSync(other, 'een');
    writeFileSync(path, 'van een ander');
    const looking = openFile.look();
    openFile.show({ path: other, isWaiting: false });
    await looking;
    expect(told).toEqual([]);
    expect(await looked()).toEqual([]);
  });

  test('the same one again: what was told stays told', async () => {
    writeFileSync(path, 'van een ander');
    await looked();
    openFile.show({ path, isWaiting: false });
    expect(await looked()).toEqual([]);
  });
});
