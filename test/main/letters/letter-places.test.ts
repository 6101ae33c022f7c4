import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLetterPlaces } from '../../../main/letters/letter-places.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plaatsen-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = () => createLetterPlaces(join(folder, 'plaatsen.json'));

test('the folders that were chosen are known in the next run, the newest first and each once', async () => {
  const first = places();
  for (const name of ['a', 'b', 'a']) await first.setFolder(name);
  expect(await places().folders()).toEqual(['a', 'b']);
  expect(await places().folder()).toBe('a');
});

test('six folders are kept, the one that is shown always among them', async () => {
  const run = places();
  for (let number = 1; number <= 8; number += 1) await run.setFolder(`map ${number}`);
  expect(await run.folders()).toEqual([8, 7, 6, 5, 4, 3].map((number) => `map ${number}`));
});

test('a file of an earlier version knows its one folder', async () => {
  writeFileSync(join(folder, 'plaatsen.json'), JSON.stringify({ folder: '/brieven', recent: [] }));
  expect(await places().folders()).toEqual(['/brieven']);
  expect(await places().folder()).toBe('/brieven');
});
