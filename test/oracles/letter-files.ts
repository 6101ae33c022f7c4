import { readdirSync } from 'node:fs';
import { basename } from 'node:path';

const FOLDER = 'test/letters';

/** Every letter in test/letters, from the root of the project. */
export function letterFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.brief'))
    .sort()
    .map((name) => `${FOLDER}/${name}`);
}

/** Their names without folder and extension: the names under which they are exported. */
export function letterNames(): string[] {
  return letterFiles().map((file) => basename(file, '.brief'));
}
