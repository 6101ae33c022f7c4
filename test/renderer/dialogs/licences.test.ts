import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHIPPED_FONTS, SHIPPED_WORKS } from '../../../renderer/dialogs/licences.ts';

type Lock = { packages: Record<string, { dev?: boolean; optional?: boolean; license?: string }> };

/** Packages for types only: nothing of them is in the program. */
const TYPES_ONLY = /^@types\/|^csstype$|^undici-types$|^typescript$/;

/** Inside the bundle by way of Electron, which is a tool for npm. */
const WITH_ELECTRON = ['Electron', 'Chromium'];

function shippedPackages(): { naam: string; licentie: string }[] {
  const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(lock.packages)
    .filter(([path, { dev, optional }]) => path !== '' && !dev && !optional)
    .map(([path, { license }]) => ({ naam: path.split('node_modules/').at(-1)!, licentie: license ?? '' }))
    .filter(({ naam }) => !TYPES_ONLY.test(naam));
}

test('the list names every library of the program with its licence, and no other', () => {
  const listed = SHIPPED_WORKS.filter(({ naam }) => !WITH_ELECTRON.includes(naam));
  const byName = (a: { naam: string }, b: { naam: string }) => (a.naam < b.naam ? -1 : 1);
  expect([...listed].sort(byName)).toEqual(shippedPackages().sort(byName));
});

test('the list names every font that comes along', () => {
  const folders = readdirSync('assets/fonts').sort();
  expect(SHIPPED_FONTS.map(({ naam }) => naam.toLowerCase().replaceAll(' ', '-'))).toEqual(folders);
});

test('nothing in it is under GPL or AGPL', () => {
  expect([...SHIPPED_WORKS, ...SHIPPED_FONTS].filter(({ licentie }) => /GPL/.test(licentie))).toEqual([]);
});
