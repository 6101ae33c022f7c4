import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { bodySchema } from '../../../letter/body/body-schema.ts';
import { alinea, cel, kop, ondertekening, punt, reactie, rij, tabel, tekst, veld, wensenBody } from './build.ts';

function kindsAndPlaces(body: Body): string[] {
  expect(v.is(bodySchema, body)).toBe(true);
  return bodyFaults(body).map(({ kind, place }) => `${kind} ${place}`);
}

test('a sound body has none', () => {
  expect(kindsAndPlaces(wensenBody())).toEqual([]);
});

test('a doubled id is reported at each place but the first', () => {
  const body: Body = [
    tekst('een', alinea('a1', 'x'), alinea('a1', 'y')),
    tekst('twee', tabel('t1', rij('a1', cel('c1', 'z')))),
  ];
  expect(kindsAndPlaces(body)).toEqual([
    'body-id-doubled body[0].children[1]',
    'body-id-doubled body[1].children[0].children[0]',
  ]);
  expect(bodyFaults(body)[0]).toMatchObject({
    sentence: 'Het id ‘a1’ staat ook bij body[0].children[0].',
    remedy: 'Geef dit onderdeel een id dat nog niet is gebruikt.',
  });
});

test('two sections with one key', () => {
  const body: Body = [tekst('slot', alinea('a1', 'x')), { ...tekst('slot', alinea('a2', 'y')), id: 's2' }];
  expect(kindsAndPlaces(body)).toEqual(['body-key-doubled body[1]']);
});

test('reacties on a list that the body does not have', () => {
  const body: Body = wensenBody();
  body.splice(1, 1);
  expect(kindsAndPlaces(body)).toEqual(['body-list-missing body[2]']);
});

test('a list of another kind of section does not count', () => {
  const body = wensenBody();
  body[3].punten = 'slot';
  expect(kindsAndPlaces(body)).toEqual(['body-list-missing body[3]']);
});

test('missing, doubled and orphaned reacties, all at once', () => {
  const body = wensenBody();
  body[1].children.push(punt('p3', alinea('a9', 'De derde wens.')));
  body[3].children = [
    reactie('r1', 'p1', kop('k1', 'Eerste')),
    reactie('r2', 'p1', kop('k2', 'Nog eens')),
    reactie('r3', 'p9', kop('k3', 'Van niemand')),
  ];
  expect(kindsAndPlaces(body)).toEqual([
    'body-reactie-doubled body[3].children[1]',
    'body-reactie-orphan body[3].children[2]',
    'body-reactie-missing body[3]',
    'body-reactie-missing body[3]',
  ]);
});

test('reacties in another order than their punten', () => {
  const body = wensenBody();
  body[3].children.reverse();
  expect(kindsAndPlaces(body)).toEqual([
    'body-reactie-order body[3].children[0]',
    'body-reactie-order body[3].children[1]',
  ]);
});

test('rows that are not as long as the header row', () => {
  const body: Body = [
    tekst(
      'slot',
      tabel(
        't1',
        rij('r1', cel('c1', 'a'), cel('c2', 'b')),
        rij('r2', cel('c3', 'c')),
        rij('r3', cel('c4'), cel('c5')),
      ),
    ),
  ];
  expect(kindsAndPlaces(body)).toEqual(['body-rows-unequal body[0].children[0].children[1]']);
  expect(bodyFaults(body)[0]?.sentence).toBe('Deze rij heeft 1 cel en de kop van de tabel 2 cellen.');
});

test('text in an ondertekening and in a veld', () => {
  const body: Body = [
    tekst('slot', alinea('a1', '', { ...veld('datum'), children: [{ text: 'verborgen' }] }, '')),
    { ...ondertekening(), children: [{ text: 'verborgen' }] },
  ];
  expect(kindsAndPlaces(body)).toEqual([
    'body-void-text body[0].children[0].children[1].children[0]',
    'body-void-text body[1].children[0]',
  ]);
});

test('a sentence never holds the text of the letter', () => {
  const body: Body = [{ ...ondertekening(), children: [{ text: 'geheim' }] }];
  expect(JSON.stringify(bodyFaults(body))).not.toContain('geheim');
});
