import { readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterChange } from '../../../letter/model/letter-change.ts';
import { createJournal } from '../../../main/journal/journal.ts';
import { readLetter, seedLetter } from '../letter-file.ts';

/** Leaves what a crash at this moment leaves: changes of the letter in `file`, and a letter that was never saved. */
export async function writeExampleCopies(userData: string, file: string, now: Date): Promise<void> {
  const folder = join(userData, 'journaal');
  const journal = createJournal(folder, () => now);
  const fresh = { ...seedLetter('een-wens'), id: 'nooitopgeslagen' };
  const saved = readLetter(file);
  await journal.begin('b'.repeat(32), fresh);
  await journal.append('b'.repeat(32), 1, letterChange(fresh, withOnderwerp(fresh, 'Reactie op wensen fietsplan')));
  await journal.begin('a'.repeat(32), saved, { path: file, savedHash: undefined });
  await journal.append('a'.repeat(32), 1, letterChange(saved, edited(saved)));
  journal.pageGone();
  await journal.letterOf('a'.repeat(32));
  // Otherwise they are those of this process, which still runs.
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), now, now);
}

function withOnderwerp(letter: Letter, onderwerp: string): Letter {
  return { ...letter, gegevens: { ...letter.gegevens, onderwerp } };
}

/** Another date, and a sentence more at the beginning. */
function edited(letter: Letter): Letter {
  const text = JSON.stringify(letter.body).replace('"text":"Op ', '"text":"Wij danken u voor uw wensen. Op ');
  return { ...letter, gegevens: { ...letter.gegevens, datum: '2026-03-05' }, body: JSON.parse(text) as Letter['body'] };
}
