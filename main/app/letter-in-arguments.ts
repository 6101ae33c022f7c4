import { resolve } from 'node:path';

/**
 * The letter that a command line of the program names, as an absolute path: its last word that ends in ".brief".
 * Switches are skipped; a file in another folder is looked for from `workingFolder`.
 */
export function letterInArguments(words: readonly string[], workingFolder: string): string | undefined {
  const letter = words.slice(1).findLast((word) => !word.startsWith('-') && word.toLowerCase().endsWith('.brief'));
  return letter === undefined ? undefined : resolve(workingFolder, letter);
}
