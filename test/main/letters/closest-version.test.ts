import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { letterLines } from '../../../letter/review/letter-lines.ts';
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

/** The letter with one more alinea in its first section, with an id of its own. */
function withBlock({ body: [first, ...rest], ...letter }: Letter, id: string): Letter {
  const alinea = { type: 'alinea', id, children: [{ text: `Dit is ${id}.` }] };
  return { ...letter, body: [{ ...first, children: [...first!.children, alinea] }, ...rest] as Letter['body'] };
}

const baseOf = async (copy: Letter) => (await closestVersion(copy, versions))?.base;
const doubtedOf = async (copy: Letter) => [...((await closestVersion(copy, versions))?.doubted ?? [])];

describe('what a copy is joined from', () => {
  test('the version that it was made of, also after we went on', async () => {
    const begun = changed(SEED, 0, 'Zo begon de kopie.');
    await keep(SEED, 'opened');
    await keep(begun);
    await keep(changed(begun, 1, 'Daarna schreven wij dit.'));
    expect(await baseOf(changed(begun, 2, 'En een ander dit.'))).toEqual(begun);
  });

  test('of two that are as close the older one: it hides nothing that either side changed', async () => {
    await keep(SEED, 'opened');
    await keep(changed(SEED, 1, 'Wij wijzigden hetzelfde.'));
    expect(await baseOf(changed(SEED, 1, 'Een ander ook.'))).toEqual(SEED);
  });

  test('nothing when nothing was kept', async () => {
    expect(await closestVersion(SEED, versions)).toBeUndefined();
  });

  test('not one in which we wrote what the copy does not have, when the one it was made of is not kept any more', async () => {
    const copied = changed(changed(SEED, 0, 'Van deze stand'), 2, 'is de kopie gemaakt.');
    await keep(SEED, 'opened');
    day = 4;
    await keep(copied);
    await keep(changed(copied, 1, 'Dit schreven wij daarna.'));
    for (const later of [5, 6]) {
      day = later;
      await keep(changed(copied, 1, `Dit schreven wij op de dag ${later}.`));
    }
    expect(await baseOf(copied)).toEqual(SEED);
  });

  test('not one in which we chose another onderwerp than the copy has', async () => {
    const copied = changed(SEED, 0, 'Van deze stand is de kopie gemaakt.');
    await keep(SEED, 'opened');
    day = 4;
    await keep(copied);
    await keep(about(copied, 'Een ander onderwerp'));
    for (const later of [5, 6]) {
      day = later;
      await keep(about(copied, `Het onderwerp van dag ${later}`));
    }
    expect(await baseOf(copied)).toEqual(SEED);
  });
});

describe('what of it the copy may never have had', () => {
  test('is all of a letter that came from elsewhere: the copy may be older than that', async () => {
    await keep(SEED, 'opened');
    await keep(changed(SEED, 0, 'Van ons.'));
    expect(await doubtedOf(changed(SEED, 2, 'Van een ander.'))).toEqual([...letterLines(SEED).keys()]);
  });

  test('is nothing of a letter that was made here: no file of it is older than its first version', async () => {
    await keep(SEED);
    expect(await doubtedOf(changed(SEED, 2, 'Van een ander.'))).toEqual([]);
  });

  test('is nothing that was there when a block was typed that the copy has', async () => {
    const typed = withBlock(changed(SEED, 0, 'Van ons.'), 'nieuw');
    await keep(SEED, 'opened');
    await keep(typed);
    expect(await doubtedOf(changed(typed, 3, 'Van een ander.'))).toEqual([]);
  });

  test('is what we typed after that, although the copy says the same elsewhere by chance', async () => {
    const later = changed(SEED, 1, 'Van ons.');
    await keep(SEED);
    await keep(later);
    const same = (letter: Letter) => changed(about(letter, 'Hetzelfde'), 2, 'Hetzelfde.');
    await keep(same(later));
    expect(await baseOf(same(SEED))).toEqual(same(later));
    const doubted = await doubtedOf(same(SEED));
    expect(doubted).toContain('gegeven onderwerp');
    expect(doubted).toHaveLength(3);
  });

  test('is what was taken out in between, and put back', async () => {
    const before = changed(SEED, 0, 'Eerst dit.');
    await keep(before);
    await keep(changed(SEED, 0, 'Toen dat.'));
    await keep(withBlock(before, 'nieuw'));
    expect(await doubtedOf(changed(before, 2, 'Van een ander.'))).toHaveLength(1);
  });

  test('is not known by a block of another that was joined in before', async () => {
    const theirs = withBlock(SEED, 'vanhen');
    const ours = changed(SEED, 0, 'Van ons.');
    await keep(SEED, 'opened');
    await keep(ours);
    await keep(theirs, 'other');
    await keep(withBlock(ours, 'vanhen'));
    expect(await baseOf(changed(theirs, 3, 'En verder.'))).toEqual(theirs);
    expect(await doubtedOf(changed(theirs, 3, 'En verder.'))).toEqual([...letterLines(theirs).keys()]);
  });

  test('is everything when it was lost where blocks were typed', async () => {
    await keep(SEED);
    writeFileSync(join(folder, SEED.id, 'herkomst.json'), '{"b0');
    expect(await doubtedOf(SEED)).toEqual([...letterLines(SEED).keys()]);
    await keep(withBlock(SEED, 'nieuw'));
    expect(await doubtedOf(withBlock(SEED, 'nieuw')), 'also of what is new from then on').not.toEqual([]);
  });
});
