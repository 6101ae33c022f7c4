import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Chance, chanceOf } from './chance.ts';
import { windowsAsk } from './own-main.ts';
import { type Ledger, type Person, personAt } from './person.ts';

/** How many stories; `SIMULATION_RUNS=2000` for a long night, `SIMULATION_SEED=7` to live one again. */
const RUNS = Number(process.env.SIMULATION_RUNS ?? 12);
const FIRST = Number(process.env.SIMULATION_SEED ?? 1);
const SEEDS = process.env.SIMULATION_SEED === undefined ? Array.from({ length: RUNS }, (_, nth) => nth + 1) : [FIRST];

const MOMENTS = 60;

/** A disk in memory, where a system has one. */
const MEMORY = '/dev/shm';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'collegebrief-samen-'));
  windowsAsk();
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
  vi.unstubAllGlobals();
});

test.each(SEEDS)(
  'two people on one letter, story %i: every sentence is kept, and none is hidden',
  async (seed) => {
    const folder = join(root, 'brieven');
    mkdirSync(folder);
    copyFileSync('test/letters/een-wens.brief', join(folder, 'brief.brief'));
    const chance = chanceOf(seed);
    const ledger: Ledger = { written: new Set(), seen: new Set(), dropped: new Set(), overtaken: new Set() };
    const people = (seed % 4 === 0 ? ['A', 'B', 'C'] : ['A', 'B']).map((name) =>
      personAt(name, join(root, name), chance, ledger),
    );
    const files = () =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.brief'))
        .map((name) => join(folder, name));
    for (let moment = 0; moment < MOMENTS; moment += 1) await live(people, chance, files);
    for (const person of [...people, ...people]) await person.finish();
    const onScreens = people.map((person) => JSON.stringify(person.letter() ?? ''));
    const inFiles = files().map((path) => readFileSync(path, 'utf8'));
    const journals = textsIn(root, '.journaal').map((path) => readFileSync(path, 'utf8'));
    const versions = textsIn(root, '.brief.gz').map((path) => gunzipSync(readFileSync(path)).toString());
    const missing = (texts: readonly string[]) =>
      [...ledger.written].filter((sentence) => !texts.some((text) => text.includes(sentence)));
    const lost = missing([...inFiles, ...onScreens, ...journals, ...versions]);
    expect(
      lost.filter((sentence) => !ledger.dropped.has(sentence)),
      'kept nowhere',
    ).toEqual([]);
    const hidden = missing([...inFiles, ...onScreens, ...journals]).filter(
      (sentence) => !ledger.seen.has(sentence) && !ledger.overtaken.has(sentence),
    );
    expect(hidden, 'gone from the letter, and nobody was shown that').toEqual([]);
    for (const person of people) await person.end();
  },
  120_000,
);

/** One does something, or both at the same moment. */
async function live(people: readonly Person[], chance: Chance, files: () => readonly string[]): Promise<void> {
  if (chance.is(0.3)) {
    await Promise.all(people.map((person) => person.act(files())));
    for (const person of people) person.lookBack();
  } else await chance.pick(people).act(files());
}

function textsIn(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));
}
