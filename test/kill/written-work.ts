import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { resultValue } from '../main/result-value.ts';

export const SEED = 'test/letters/een-wens.brief';

/** Where the process that is killed writes what. */
export type Work = {
  readonly root: string;
  readonly letters: string;
  readonly exports: string;
  readonly versions: string;
  /** Each a file in `letters`. */
  readonly savedAs: string;
  readonly putBackIn: string;
};

export function workIn(root: string): Work {
  const letters = join(root, 'brieven');
  return {
    root,
    letters,
    exports: join(root, 'uit'),
    versions: join(root, 'userData', 'versies'),
    savedAs: join(letters, 'opgeslagen-als.brief'),
    putBackIn: join(letters, 'teruggezet.brief'),
  };
}

const seed = resultValue(readBriefFile(readFileSync(SEED, 'utf8'), SEED));

/** The same letter, each under an id of its own. */
export const LETTERS = {
  savedAs: { ...seed, id: 'opgeslagenalsid1' },
  exported: { ...seed, id: 'geexporteerdid01' },
  putBack: seed,
  thinned: { ...seed, id: 'uitgedundid00001' },
};

/** With an onderwerp that names the number, and is longer with each of the first hundred. */
export function numbered(letter: Letter, count: number): Letter {
  const onderwerp = `Keer ${count}${' en verder'.repeat(count % 100)}`.slice(0, 300);
  return { ...letter, gegevens: { ...letter.gegevens, onderwerp } };
}
