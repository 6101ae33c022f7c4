import { readdirSync } from 'node:fs';

export const SEED = 'E26.000183';

/** What the name of an export of a draft ends in: the seed letter is exported once more, with CONCEPT on every page. */
const CONCEPT = '-concept';

/** The names, without extension, of every letter in test/letters, and that of the draft of the seed letter. */
export function exportNames(): string[] {
  const letters = readdirSync('test/letters')
    .filter((file) => file.endsWith('.brief'))
    .map((file) => file.slice(0, -'.brief'.length));
  return [...letters, SEED + CONCEPT].sort();
}

/** The words of the command line that name the letter of an export and say whether it is a draft. */
export function exportWords(name: string): string[] {
  return name.endsWith(CONCEPT)
    ? [`test/letters/${name.slice(0, -CONCEPT.length)}.brief`, '--concept']
    : [`test/letters/${name}.brief`];
}
