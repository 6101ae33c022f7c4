import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Gegevens } from '../../../letter/model/gegevens.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import type { RunningApp } from '../harness/running-app.ts';
import { startApp } from '../harness/start-app.ts';
import { readLetter, seedLetter } from '../letter-file.ts';
import { keepExampleVersions } from './example-versions.ts';

/** The app at its first start, with letters to show in it. */
export type Desk = {
  app: RunningApp;
  page: Page;
  /** A folder with letters, and one with nothing in it. */
  letters: string;
  empty: string;
  close(): Promise<void>;
};

/** A fixed moment that every time on a screen is seen from: an afternoon in the week of the letters. */
export const NOW = new Date('2026-03-03T14:02:00+01:00');

const HOUR = 3_600_000;

type Example = { file: string; hoursAgo: number; status?: Letter['status']; change?: (gegevens: Gegevens) => Gegevens };

const EXAMPLES: Example[] = [
  { file: 'E26.000183', hoursAgo: 0 },
  { file: 'warmtevisie', hoursAgo: 3, change: withoutReference('Raadsinformatiebrief voortgang warmtevisie') },
  {
    file: 'parkeertarieven',
    hoursAgo: 21,
    status: 'definitief',
    change: named('Beantwoording schriftelijke vragen parkeertarieven', 'E26.000171', '2026-02-26'),
  },
  { file: 'fietsbrug', hoursAgo: 166, change: named('Afdoening toezegging fietsbrug', 'E26.000164', '2026-02-24') },
  {
    file: 'begroting',
    hoursAgo: 263,
    status: 'definitief',
    change: named('Zienswijze ontwerpbegroting omgevingsdienst', 'E26.000159', '2026-02-19'),
  },
];

/**
 * Starts the app for the first time. Its letters lie in `Raadsbrieven 2026`, in the folder for documents of the home folder
 * of this start. Nothing is chosen yet: the window asks the questions of the first start.
 */
export async function startDesk(): Promise<Desk> {
  const app = await startApp();
  const inside = join(app.home, 'Documenten');
  const letters = join(inside, 'Raadsbrieven 2026');
  const empty = join(inside, 'Nieuwe map');
  for (const folder of [letters, empty]) mkdirSync(folder, { recursive: true });
  for (const example of EXAMPLES) writeExample(letters, example);
  await keepExampleVersions(app.userData, readLetter(join(letters, 'E26.000183.brief')));
  writeAt(join(letters, 'kapot.brief'), '{"format": "collegebrief"', 400);
  return {
    app,
    page: app.page,
    letters,
    empty,
    async close() {
      await app.close();
      for (const folder of [letters, empty]) rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeExample(folder: string, { file, hoursAgo, status = 'concept', change = (same) => same }: Example): void {
  const letter = seedLetter('E26.000183');
  const changed = {
    ...letter,
    id: `voorbeeld${file.replace('.', '').toLowerCase()}`,
    status,
    gegevens: change(letter.gegevens),
  };
  writeAt(join(folder, `${file}.brief`), writeBriefFile(changed), hoursAgo);
}

function writeAt(path: string, text: string, hoursAgo: number): void {
  writeFileSync(path, text);
  const then = new Date(NOW.getTime() - hoursAgo * HOUR);
  utimesSync(path, then, then);
}

function named(onderwerp: string, kenmerk: string, datum: string): (gegevens: Gegevens) => Gegevens {
  return (gegevens) => ({ ...gegevens, onderwerp, kenmerk, datum });
}

/** Much is still to be filled in: the check has something to find. */
function withoutReference(onderwerp: string): (gegevens: Gegevens) => Gegevens {
  return ({ kenmerk: _, datum: __, ...gegevens }) => ({ ...gegevens, onderwerp, velden: {} });
}
