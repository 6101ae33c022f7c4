import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CURRENT_VERSION } from '../../../letter/model/migrations.ts';
import { run } from './captured-terminal.ts';

/** One file of each version that was ever written; test/letter/model/migrations.test.ts fails when one is missing. */
const samples = fileURLToPath(new URL('../../letter/model/versions/', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-versies-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sampleAs(version: unknown): string {
  const file = JSON.parse(readFileSync(join(samples, `${CURRENT_VERSION}.brief`), 'utf8'));
  const path = join(folder, 'versie.brief');
  writeFileSync(path, JSON.stringify({ ...file, version }));
  return path;
}

describe('brief text', () => {
  test.each(readdirSync(samples))('gives the words of a file of version %s', async (name) => {
    const { code, out, err } = await run('text', join(samples, name));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const words of ['Alles in één brief', 'Aanleiding', '1. Een wens.', 'Ad wens 1: Een titel', 'Een reactie.']) {
      expect(out).toContain(words);
    }
    expect(out).toContain('Na 17 december 2025 zie de site en wens 1.');
  });

  test.each([CURRENT_VERSION + 1, 99])(
    'says of a file of version %s that it is newer, and what to do',
    async (version) => {
      const { code, out, err } = await run('text', sampleAs(version));
      expect(code).not.toBe(0);
      expect(out).toBe('');
      expect(err).toContain(`nieuwere versie van Collegebrief (bestandsversie ${version})`);
      expect(err).toContain('Werk Collegebrief bij');
    },
  );

  test.each([0, -1, 1.5, '1', null, true])('says of a file of version %j that it is no letter', async (version) => {
    const { code, out, err } = await run('text', sampleAs(version));
    expect(code).not.toBe(0);
    expect(out).toBe('');
    expect(err).toContain('Dit bestand is geen brief van Collegebrief.');
  });
});
