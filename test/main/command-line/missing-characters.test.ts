import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { seedLetter } from '../../end-to-end/letter-file.ts';
import { run } from './captured-terminal.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function letterWith(onderwerp: string): string {
  const path = join(folder, 'teken.brief');
  const letter = seedLetter('E26.000183');
  writeFileSync(path, writeBriefFile({ ...letter, gegevens: { ...letter.gegevens, onderwerp } }));
  return path;
}

const SENTENCE = 'Het teken ‘\ufdfa’ (U+FDFA) staat niet in het lettertype Source Sans 3.';

test('a character that the lettertype does not have is found by the check, with its place', async () => {
  const { code, err } = await run('check', letterWith('Reactie \ufdfa'));
  expect(code).toBe(1);
  expect(err).toContain(SENTENCE);
  expect(err).toContain('Onderwerp');
  const { out } = await run('check', '--json', letterWith('Reactie \ufdfa'));
  expect(JSON.parse(out)).toMatchObject({ findings: [{ code: 'teken-ontbreekt', sentence: SENTENCE }] });
});

test('an export says the same, once, and a draft in Word can be made all the same', async () => {
  const path = letterWith('Reactie \ufdfa');
  const whole = await run('export', '--pdf', '--docx', path, '--out', folder);
  expect(whole.code).not.toBe(0);
  expect(whole.err.split(SENTENCE)).toHaveLength(2);
  expect((await run('export', '--docx', '--concept', path, '--out', folder)).code).toBe(0);
});
