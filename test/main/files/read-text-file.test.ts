import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTextFile } from '../../../main/files/read-text-file.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('reading a text file', () => {
  test('the text comes back, with its byte order mark', async () => {
    writeFileSync(join(folder, 'a'), '\uFEFFé');
    expect(await readTextFile(join(folder, 'a'))).toEqual({ ok: true, value: '\uFEFFé' });
  });

  test('a file that is not there', async () => {
    const path = join(folder, 'weg.brief');
    expect(await readTextFile(path)).toMatchObject({ ok: false, faults: [{ kind: 'file-missing', place: path }] });
  });

  test('a folder instead of a file', async () => {
    expect(await readTextFile(folder)).toMatchObject({ ok: false, faults: [{ kind: 'file-is-folder' }] });
  });

  test('bytes that are no UTF-8', async () => {
    writeFileSync(join(folder, 'b'), Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
    expect(await readTextFile(join(folder, 'b'))).toMatchObject({ ok: false, faults: [{ kind: 'file-not-text' }] });
  });
});
