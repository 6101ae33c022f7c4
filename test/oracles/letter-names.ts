import { readdirSync } from 'node:fs';

/** The names, without extension, of every letter in test/letters. */
export function letterNames(): string[] {
  return readdirSync('test/letters')
    .filter((file) => file.endsWith('.brief'))
    .map((file) => file.slice(0, -'.brief'.length))
    .sort();
}
