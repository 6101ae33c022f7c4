import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeNewFile } from '../../../main/files/write-file-atomically.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';

/** What making a link is made to answer; undefined: the real disk answers. */
const failing: { link?: Error } = {};

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  return {
    ...real,
    link: async (...args: Parameters<typeof real.link>) => {
      if (failing.link !== undefined) throw failing.link;
      return real.link(...args);
    },
  };
});

let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nieuw-'));
  path = join(folder, 'brief.brief');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  delete failing.link;
});

const codes = [undefined, 'EPERM', 'ENOTSUP', 'ENOSYS'];

describe.each(codes)('on a disk where making a link answers %s', (code) => {
  beforeEach(() => {
    if (code !== undefined) failing.link = Object.assign(new Error('no links'), { code });
  });

  test('a new file is written whole, and nothing stays beside it', async () => {
    expect(resultValue(await writeNewFile(path, 'inhoud'))).toBe(path);
    expect(readFileSync(path, 'utf8')).toBe('inhoud');
    expect(readdirSync(folder)).toEqual(['brief.brief']);
  });

  test('a file that is there is left as it is, and nothing stays beside it', async () => {
    writeFileSync(path, 'van iemand anders');
    expect(resultFaultKinds(await writeNewFile(path, 'inhoud'))).toEqual(['file-exists']);
    expect(readFileSync(path, 'utf8')).toBe('van iemand anders');
    expect(readdirSync(folder)).toEqual(['brief.brief']);
  });
});

test('of many that want one name at once exactly one gets it', async () => {
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, index) => writeNewFile(path, String(index))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).toBe(String(outcomes.findIndex(({ ok }) => ok)));
  expect(readdirSync(folder)).toEqual(['brief.brief']);
});

test('another fault of the disk is told', async () => {
  failing.link = Object.assign(new Error('vol'), { code: 'ENOSPC' });
  expect(resultFaultKinds(await writeNewFile(path, 'inhoud'))).toEqual(['disk-full']);
  expect(readdirSync(folder)).toEqual([]);
});
