import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLicenceTexts } from '../../bundling/licence-texts.ts';

const texts = readLicenceTexts('.');
const names = texts.map(({ naam }) => naam);

test('every library that is bundled and every font has its licence in full', () => {
  expect(names).toEqual(
    expect.arrayContaining(['react', 'slate', 'docx', 'lucide-react', '@myriaddreamin/typst-ts-renderer']),
  );
  expect(names).toEqual(expect.arrayContaining(['Open Sans', 'Source Sans 3']));
  expect(texts.filter(({ naam }) => /Sans/.test(naam))).toHaveLength(readdirSync('assets/fonts').length);
  for (const { naam, tekst } of texts) expect([naam, tekst.length > 500]).toEqual([naam, true]);
});

test('each text names who holds the rights', () => {
  expect(texts.filter(({ tekst }) => !/copyright/i.test(tekst)).map(({ naam }) => naam)).toEqual([]);
});

test('tools of the build are not in it', () => {
  expect(names.filter((naam) => /^(electron|vite|vitest|typescript|@biomejs|@types)/.test(naam))).toEqual([]);
});

test('nothing in it is under GPL or AGPL', () => {
  expect(texts.filter(({ licentie }) => /GPL/.test(licentie))).toEqual([]);
  expect(texts.filter(({ licentie }) => licentie === '')).toEqual([]);
});

test('no name is in it twice', () => {
  expect(new Set(names).size).toBe(names.length);
});
