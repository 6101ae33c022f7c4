import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LETTER_FILES, programOfPage, wordsInFile, wordsNotIn } from '../docs/read-without-us.ts';
import { outputOf } from './run-tool.ts';

describe('the two programs of docs/lezen-zonder-collegebrief.md', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collegebrief-lezen-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(LETTER_FILES)('Python reads %s, every word of it, as JavaScript does', async (file) => {
    const python = await outputOf('python3', [programOfPage('python', folder), file]);
    expect(wordsNotIn(python, wordsInFile(file))).toEqual([]);
    const node = await outputOf(process.execPath, [programOfPage('js', folder), file]);
    // Python writes true and false with a capital.
    expect(python.replaceAll('True', 'true').replaceAll('False', 'false')).toBe(node);
  });
});
