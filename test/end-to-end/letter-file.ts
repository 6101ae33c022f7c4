import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';

/** A folder of this test alone, that goes when the test ends. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-brieven-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The letter in a file. */
export function readLetter(file: string): Letter {
  const read = readBriefFile(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(read.faults.map(({ sentence }) => sentence).join(' '));
  return read.value;
}

/** A letter of test/letters, changed and put in a folder of its own. Returns its file. */
export function letterFile(name: string, change: (letter: Letter) => Letter = (letter) => letter): string {
  const file = join(testFolder(), `${name}.brief`);
  writeFileSync(file, writeBriefFile(change(seedLetter(name))));
  return file;
}

/** A letter of test/letters. */
export function seedLetter(name: string): Letter {
  return readLetter(join(import.meta.dirname, '../letters', `${name}.brief`));
}
