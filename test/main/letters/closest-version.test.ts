import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import type { Version } from '../../../main/contract.ts';
import { closestVersion } from '../../../main/letters/closest-version.ts';
import { createVersions, type Versions } from '../../../main/versions/versions.ts';
import { resultValue } from '../result-value.ts';

const SEED = resultValue(readBriefFile(readFileSync('test/letters/E26.000183.brief', 'utf8'), 'seed'));
let folder = '';
let minute = 0;
let day = 3;
let versions: Versions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-versies-'));
  minute = 0;
  day = 3;
  versions = createVersions(folder, () => new Date(Date.UTC(2026, 2, day, 12, minute++)));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The letter with another text in the alinea with this number, counted from the first of the letter. */
function changed(letter: Letter, number: number, text: string): Letter {
  let count = 0;
  const change = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children))
      return node;
    if ('type' in node && node.type === 'alinea' && count++ === number) return { ...node, children: [{ text }] };
    return { ...node, children: node.children.map(change) };
  };
  return { ...letter, body: letter.body.map(change) as Letter['body'] };
}

const keep = (letter: Letter, how: Version['how'] = 'user') => versions.keep(letter.id, writeBriefFile(letter), how);
const about = (letter: Letter, onderwerp: string) => ({ ...letter, gegevens: { ...letter.gegevens, onderwerp } });

test('the version that a copy was made of, also after we went on', async () => {
  const begun = changed(SEED, 0, 'Zo begon de kopie.');
  await keep(SEED, 'opened');
  await keep(begun);
  await keep(changed(begun, 1, 'Daarna schreven wij dit.'));
  const copy = changed(begun, 2, 'En een ander dit.');
  expect(await closestVersion(copy, versions)).toEqual(begun);
});

test('of two that are as close the older one: it hides nothing that either side changed', async () => {
  await keep(SEED, 'opened');
  await keep(changed(SEED, 1, 'Wij wijzigden hetzelfde.'));
  const copy = changed(SEED, 1, 'Een ander ook.');
  expect(await closestVersion(copy, versions)).toEqual(SEED);
});

test('none when nothing was kept', async () => {
  expect(await closestVersion(SEED, versions)).toBeUndefined();
});

test('never one in which we wrote what the copy does not have, when the one it was made of is not kept any more', async () => {
  const copied = changed(changed(SEED, 0, 'Van deze stand'), 2, 'is de kopie gemaakt.');
  await keep(SEED, 'opened');
  day = 4;
  await keep(copied);
  await keep(changed(copied, 1, 'Dit schreven wij daarna.'));
  day = 5;
  await keep(changed(copied, 1, 'Dit schreven wij nog later.'));
  expect(await closestVersion(copied, versions)).toEqual(SEED);
});

test('never one in which we chose another onderwerp than the copy has', async () => {
  const copied = changed(SEED, 0, 'Van deze stand is de kopie gemaakt.');
  await keep(SEED, 'opened');
  day = 4;
  await keep(copied);
  await keep(about(copied, 'Een ander onderwerp'));
  day = 5;
  await keep(about(copied, 'Nog een ander onderwerp'));
  expect(await closestVersion(copied, versions)).toEqual(SEED);
});

test('none when the oldest that is kept has words that the copy does not have', async () => {
  await keep(SEED, 'opened');
  await keep(changed(SEED, 0, 'Van ons, op de dag van de kopie.'));
  day = 4;
  await keep(changed(changed(SEED, 0, 'Van ons, op de dag van de kopie.'), 1, 'En van de dag erna.'));
  expect(await closestVersion(changed(SEED, 2, 'Van een ander.'), versions)).toBeUndefined();
});

test('what was read first of all is the beginning, also when the copy changed it', async () => {
  await keep(SEED, 'opened');
  await keep(changed(SEED, 0, 'Van ons.'));
  expect(await closestVersion(changed(SEED, 2, 'Van een ander.'), versions)).toEqual(SEED);
});
