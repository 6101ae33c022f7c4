import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

  test.each([
    ['a file', 'groot'],
    ['what has no end and no size', '/dev/zero'],
  ])('more than any letter holds: %s', async (_, name) => {
    const path = resolve(folder, name);
    if (name === 'groot') writeFileSync(path, Buffer.alloc(64 * 1024 * 1024 + 1, ' '));
    expect(await readTextFile(path)).toMatchObject({ ok: false, faults: [{ kind: 'file-too-large', place: path }] });
  });

  test('bytes that are no UTF-8', async () => {
    writeFileSync(join(folder, 'b'), Buffer.from([0x7b, 0xff, 0xfe, 0x00]));
    expect(await readTextFile(join(folder, 'b'))).toMatchObject({ ok: false, faults: [{ kind: 'file-not-text' }] });
  });

  test('a file that says nothing is given up at once when nobody waits for it any more', async () => {
    const silent = join(folder, 'stil');
    execFileSync('mkfifo', [silent]);
    const controller = new AbortController();
    const reading = readTextFile(silent, 'stil', controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await reading).toMatchObject({ ok: false, faults: [{ kind: 'file-failed', place: 'stil' }] });
    expect(await readTextFile(join(folder, 'a'), 'a', controller.signal)).toMatchObject({ ok: false });
    // The system still opens it, and would keep this process waiting.
    closeSync(openSync(silent, 'r+'));
  });
});
