import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createJsonFile } from '../../../main/files/json-file.ts';

const schema = v.strictObject({ count: v.number() });
let folder = '';
let path = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'instellingen-'));
  path = join(folder, 'diep', 'instellingen.json');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => createJsonFile(path, schema, { count: 0 });

test('without a file the first value holds, and reading makes no file', async () => {
  expect(await open().read()).toEqual({ count: 0 });
  expect(existsSync(path)).toBe(false);
});

test('what was changed is there in the next run', async () => {
  expect(await open().change(({ count }) => ({ count: count + 1 }))).toEqual({ ok: true, value: null });
  expect(await open().read()).toEqual({ count: 1 });
  expect(readdirSync(join(folder, 'diep'))).toEqual(['instellingen.json']);
});

test('a file of an earlier version gets what it does not have yet, and keeps the rest', async () => {
  mkdirSync(join(folder, 'diep'));
  writeFileSync(path, '{"count": 4}');
  const wider = v.strictObject({ count: v.number(), thema: v.string() });
  expect(await createJsonFile(path, wider, { count: 0, thema: 'licht' }).read()).toEqual({ count: 4, thema: 'licht' });
  expect(existsSync(`${path}.kapot`)).toBe(false);
});

test('changes that are asked for at once all count', async () => {
  const file = open();
  await Promise.all(Array.from({ length: 20 }, () => file.change(({ count }) => ({ count: count + 1 }))));
  expect(await open().read()).toEqual({ count: 20 });
});

test.each([
  ['no JSON', '{"count": 1'],
  ['another shape', '{"count": "een"}'],
  ['a field that this version does not know', '{"count": 1, "nieuw": true}'],
  ['a list', '[1]'],
  ['no text', Buffer.from([0xff, 0xfe, 0x00])],
])('a file with %s is put aside and not lost', async (_what, content) => {
  mkdirSync(join(folder, 'diep'));
  writeFileSync(path, content);
  const file = open();
  expect(await file.read()).toEqual({ count: 0 });
  expect(readFileSync(`${path}.kapot`)).toEqual(Buffer.from(content));
  await file.change(() => ({ count: 5 }));
  expect(await open().read()).toEqual({ count: 5 });
});

test('what cannot be written holds for this run, and the fault is told', async () => {
  writeFileSync(join(folder, 'diep'), 'a file where the folder should come');
  const file = open();
  const changed = await file.change(() => ({ count: 3 }));
  expect(changed.ok).toBe(false);
  expect(await file.read()).toEqual({ count: 3 });
});
