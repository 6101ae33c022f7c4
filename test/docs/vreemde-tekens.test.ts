import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NORMALISATIONS } from '../hostile/normalisations.ts';

const page = readFileSync(new URL('../../docs/vreemde-tekens.md', import.meta.url), 'utf8');

const WORDS = { text: 'platte tekst', docx: 'Word', pdf: 'PDF' };

test('docs/vreemde-tekens.md has every change that the tests allow, with where and why, and no other', () => {
  const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gm)].slice(1);
  expect(rows.map(([, name, , where]) => `${name}: ${where}`)).toEqual(
    NORMALISATIONS.map(({ name, media }) => `${name}: ${media.map((one) => WORDS[one]).join(', ')}`),
  );
  for (const [, , what = '', , why = ''] of rows) expect(Math.min(what.length, why.length)).toBeGreaterThan(15);
});
