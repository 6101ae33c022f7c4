import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHuisstijl } from '../../../letter/huisstijl/read-huisstijl.ts';

const folder = new URL('../../../assets/huisstijlen/', import.meta.url).pathname;
const ids = readdirSync(folder);

function textOf(id: string): string {
  return readFileSync(join(folder, id, 'huisstijl.json'), 'utf8');
}

function faultsAfter(change: (huisstijl: Json) => void) {
  const huisstijl = JSON.parse(textOf('nijmegen'));
  change(huisstijl);
  const result = readHuisstijl(JSON.stringify(huisstijl), 'huisstijl.json');
  return result.ok ? [] : result.faults;
}

/** Parsed JSON that a test breaks on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write what no type allows
type Json = any;

describe('reading a huisstijl', () => {
  test.each(ids)('the huisstijl %s that is shipped is right, and its folder carries its id', (id) => {
    expect(readHuisstijl(textOf(id), id)).toMatchObject({ ok: true, value: { id } });
  });

  test.each(ids)('the fonts and pictures that %s names are shipped, with the licence of the font', (id) => {
    const result = readHuisstijl(textOf(id), id);
    if (!result.ok) throw new Error('the huisstijl is not right');
    const { lettertype, briefhoofd } = result.value;
    const fonts = readdirSync(new URL(`../../../assets/fonts/${lettertype.map}/`, import.meta.url));
    expect(fonts).toEqual(
      expect.arrayContaining([lettertype.normaal, lettertype.cursief, lettertype.vet, lettertype.vetcursief]),
    );
    expect(fonts.filter((name) => name.startsWith('LICENTIE'))).toHaveLength(1);
    const pictures = briefhoofd.logo === undefined ? [] : [briefhoofd.logo.svg, briefhoofd.logo.png];
    expect(readdirSync(join(folder, id))).toEqual(expect.arrayContaining(pictures));
  });

  test('all faults of its shape are reported, each with its place', () => {
    const faults = faultsAfter((huisstijl) => {
      huisstijl.kleuren.accent = 'rood';
      huisstijl.corps.tekst = '10';
      huisstijl.kenmerk.masker = '([';
      huisstijl.labels.pagina = 'Pagina {pagina}';
      huisstijl.vervolgvel = ['onderwerp'];
      huisstijl.slogan = 'x';
    });
    expect(faults.map(({ place }) => place).sort()).toEqual(
      ['corps.tekst', 'kenmerk.masker', 'kleuren.accent', 'labels.pagina', 'slogan', 'vervolgvel[0]'].map(
        (path) => `huisstijl.json: ${path}`,
      ),
    );
  });

  test('an example that does not fit its own mask is a fault', () => {
    expect(faultsAfter(({ kenmerk }) => Object.assign(kenmerk, { voorbeeld: 'X1' }))).toMatchObject([
      { kind: 'huisstijl-masker' },
    ]);
  });

  test('a function for which nobody signs and a doubled id are both reported', () => {
    const faults = faultsAfter(({ ondertekening }) => {
      ondertekening.volgorde.push('griffier');
      ondertekening.ondertekenaars[1].id = ondertekening.ondertekenaars[0].id;
    });
    expect(faults).toMatchObject([
      { kind: 'huisstijl-ondertekening', sentence: expect.stringContaining('klift') },
      { kind: 'huisstijl-ondertekening', sentence: expect.stringContaining('griffier') },
    ]);
  });

  test('text that is not JSON is a fault and no crash', () => {
    expect(readHuisstijl('{', 'huisstijl.json')).toMatchObject({ ok: false, faults: [{ kind: 'huisstijl-json' }] });
  });
});
