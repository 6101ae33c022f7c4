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

  test('a masker that would take for ever is refused before it is tried', () => {
    const faults = faultsAfter(({ kenmerk }) =>
      Object.assign(kenmerk, { masker: '^(\\d+)+$', voorbeeld: `${'1'.repeat(60)}x` }),
    );
    expect(faults).toMatchObject([{ kind: 'huisstijl-shape', place: 'huisstijl.json: kenmerk.masker' }]);
  });

  test('a day that does not exist, a function twice and a page label without end are faults', () => {
    const faults = faultsAfter(({ ondertekening, labels }) => {
      ondertekening.ondertekenaars[0].van = '2026-02-30';
      ondertekening.volgorde.push('burgemeester');
      labels.pagina = `{pagina}${'x'.repeat(1000)}{paginas}`;
    });
    expect(faults.map(({ place }) => place)).toEqual([
      'huisstijl.json: labels.pagina',
      'huisstijl.json: ondertekening.volgorde',
      'huisstijl.json: ondertekening.ondertekenaars[0].van',
    ]);
  });

  test('two who hold one function at once, and a term that ends before it begins', () => {
    const faults = faultsAfter(({ ondertekening }) => {
      const [, burgemeester] = ondertekening.ondertekenaars;
      burgemeester.tot = '2026-07-01';
      ondertekening.ondertekenaars.push(
        { ...burgemeester, id: 'b2', naam: 'B', van: '2026-07-01', tot: '2026-12-31' },
        { ...burgemeester, id: 'b3', naam: 'C', van: '2027-06-01', tot: '2027-05-01' },
        { ...burgemeester, id: 'b4', naam: 'D', van: '2026-01-01', tot: '2026-12-31', waarnemer: true },
        { ...burgemeester, id: 'b5', naam: 'E', van: '2027-01-01', tot: undefined },
      );
    });
    expect(faults).toMatchObject([
      {
        place: 'huisstijl.json: ondertekening.ondertekenaars[2]',
        sentence: 'H.M.F. Bruls en B hebben tegelijk de functie ‘burgemeester’.',
      },
      {
        place: 'huisstijl.json: ondertekening.ondertekenaars[3].tot',
        sentence: 'De termijn van C eindigt voordat zij begint.',
      },
    ]);
  });

  test('text that is not JSON is a fault and no crash', () => {
    expect(readHuisstijl('{', 'huisstijl.json')).toMatchObject({ ok: false, faults: [{ kind: 'huisstijl-json' }] });
  });
});
