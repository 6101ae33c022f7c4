import { cpSync, mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { hasCharacterIn } from '../../../letter/print/character-ranges.ts';
import { shownCharacters } from '../../../main/fonts/shown-characters.ts';
import { loadedHuisstijl } from '../../letter/print/loaded-sources.ts';

const { lettertype } = loadedHuisstijl('nijmegen');

function code(character: string): number {
  return character.codePointAt(0) ?? 0;
}

test('the characters that all four files of a lettertype have', async () => {
  const has = hasCharacterIn(await shownCharacters(lettertype, ['assets/fonts']));
  for (const character of 'aZ09 é€…“ŵĲ') expect([character, has(code(character))]).toEqual([character, true]);
  for (const character of '漢ع☃ש') expect([character, has(code(character))]).toEqual([character, false]);
});

test('are the same in few enough ranges to be sent to the window', async () => {
  const ranges = (await shownCharacters(lettertype, ['assets/fonts'])) ?? [];
  expect(ranges.length).toBeGreaterThan(10);
  expect(JSON.stringify(ranges).length).toBeLessThan(10_000);
});

test('of a lettertype of which a file is missing or damaged nothing is known', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-lettertypen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  expect(await shownCharacters(lettertype, [folder])).toBeUndefined();
  cpSync(join('assets/fonts', lettertype.map), join(folder, lettertype.map), { recursive: true });
  expect(await shownCharacters(lettertype, [folder])).toBeDefined();
  truncateSync(join(folder, lettertype.map, lettertype.vet), 2000);
  expect(await shownCharacters(lettertype, [folder])).toBeUndefined();
});
