import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LETTER_FILES, programOfPage, wordsInFile, wordsNotIn } from './read-without-us.ts';

describe('the program in JavaScript of docs/lezen-zonder-collegebrief.md', () => {
  let folder = '';
  let program = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collegebrief-lezen-'));
    program = programOfPage('js', folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const output = (file: string) => execFileSync(process.execPath, [program, file], { encoding: 'utf8' });

  test.each(LETTER_FILES)('gives the words of %s in their order', (file) => {
    expect(wordsNotIn(output(file), wordsInFile(file))).toEqual([]);
  });

  test('gives the sentences of the seed letter as they were sent', () => {
    const lines = output('test/letters/E26.000183.brief').split('\n');
    expect(lines).toContain('Geachte leden van de raad,');
    expect(lines).toContain('Wij vertrouwen erop u hiermee voldoende te hebben geïnformeerd.');
    expect(lines.find((line) => line.startsWith('Op '))).toMatch(/^Op 2025-10-28 hebben wij u de ontwerp-Dienst/);
    expect(lines.find((line) => line.startsWith('In deze brief'))).toContain('[wensen_samen]');
  });

  test('counts the punten for a verwijzing', () => {
    expect(output('test/letter/model/versions/1.brief')).toContain('Na 2025-12-17 zie de site en wens 1.');
  });
});
