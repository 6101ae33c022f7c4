import { resolve } from 'node:path';
import type { Arguments } from './parse-arguments.ts';
import type { CommandName } from './usage.ts';

/** What is wrong with the words of a command taken together, each in one Dutch sentence: none is missing, none too many. */
export function argumentFaults(args: Arguments): string[] {
  return [...countFaults(args), ...newFaults(args), ...targetFaults(args)];
}

/** The least and the greatest number of words that are no options. */
const COUNTS: Record<CommandName, readonly [least: number, most: number]> = {
  templates: [0, 0],
  new: [1, 1],
  export: [1, Number.POSITIVE_INFINITY],
  check: [1, 1],
  text: [1, 1],
};

function countFaults({ command, files }: Arguments): string[] {
  const [least, most] = COUNTS[command];
  if (files.length < least) return [command === 'new' ? 'Noem een sjabloon.' : 'Noem een brief.'];
  return files.length > most ? [`‘${files[most]}’ hoort hier niet.`] : [];
}

function newFaults({ command, gegevens, out }: Arguments): string[] {
  if (command !== 'new') return [];
  return [
    ...(gegevens === undefined ? ['Noem met --gegevens het bestand met de gegevens.'] : []),
    ...(out === undefined ? ['Noem met --out het bestand van de nieuwe brief.'] : []),
  ];
}

/** A file of an export replaces what stands there: it is never a letter, nor the other file of the same export. */
function targetFaults({ files, docx, pdf }: Arguments): string[] {
  const targets = Object.entries({ docx, pdf }).flatMap(([format, path]) =>
    typeof path === 'string' ? [{ format, path: resolve(path) }] : [],
  );
  const letters = new Set(files.map((file) => resolve(file)));
  const overwriting = targets.filter(({ path }) => letters.has(path) || path.toLowerCase().endsWith('.brief'));
  return [
    ...(targets.length > 0 && files.length > 1 ? ['--docx=BESTAND en --pdf=BESTAND gaan alleen bij één brief.'] : []),
    ...overwriting.map(({ format }) => `--${format} noemt een brief; die zou worden overschreven.`),
    ...(targets.length > 1 && targets[0]?.path === targets[1]?.path
      ? ['--docx en --pdf noemen hetzelfde bestand.']
      : []),
  ];
}
