import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BodyElement, LetterText } from '../../letter/body/body.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';

const page = readFileSync(new URL('../../docs/lezen-zonder-collegebrief.md', import.meta.url), 'utf8');

/** Writes the program that the page shows in a language to a file, and returns its path. */
export function programOfPage(language: 'js' | 'python', folder: string): string {
  const code = new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';
  const lines = code.split('\n').filter((line) => line !== '');
  if (lines.length > 14) throw new Error(`The program in ${language} has ${lines.length} lines.`);
  const file = join(folder, language === 'js' ? 'lees.mjs' : 'lees.py');
  writeFileSync(file, code);
  return file;
}

/** Every whole letter among the tests. */
export const LETTER_FILES: readonly string[] = [
  ...readdirSync('test/letters')
    .filter((name) => name.endsWith('.brief'))
    .map((name) => join('test/letters', name)),
  'test/letter/model/versions/1.brief',
];

/** The words that the file holds, in order: without white space, and without what a veld or verwijzing gives. */
export function wordsInFile(file: string): string[] {
  const read = readBriefFile(readFileSync(file, 'utf8'), file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { gegevens, body }: Letter = read.value;
  return [gegevens.onderwerp ?? '', gegevens.aanhef, ...body.flatMap(textsOf)].filter((text) => text.trim() !== '');
}

/** What of `words` does not stand in `output`, each behind the one before. */
export function wordsNotIn(output: string, words: readonly string[]): string[] {
  let from = 0;
  return words.filter((text) => {
    const at = output.indexOf(text, from);
    if (at >= 0) from = at + text.length;
    return at < 0;
  });
}

function textsOf(node: BodyElement | LetterText): string[] {
  return 'text' in node ? [node.text] : node.children.flatMap(textsOf);
}
