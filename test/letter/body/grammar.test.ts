import type { Descendant } from 'slate';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { bodySchema } from '../../../letter/body/body-schema.ts';
import { type BodyType, grammar, holdsBlocks, isInlineNode, mayStandIn, typeOf } from '../../../letter/body/grammar.ts';
import {
  alinea,
  bijlage,
  bijlagen,
  cel,
  hostile,
  item,
  kop,
  link,
  nummering,
  ondertekening,
  opsomming,
  punt,
  punten,
  reactie,
  reacties,
  rij,
  tabel,
  tekst,
  tussenkop,
  veld,
  verwijzing,
} from './build.ts';

/** One sound node of each type. */
const samples: Record<BodyType, Descendant> = {
  tekst: tekst('x', alinea('a1')),
  punten: punten('x', punt('p1', alinea('a1'))),
  reacties: reacties('x', 'y', reactie('r1', 'p1', kop('k1'))),
  ondertekening: ondertekening('x'),
  bijlagen: bijlagen(bijlage('b1')),
  punt: punt('p1', alinea('a1')),
  reactie: reactie('r1', 'p1', kop('k1')),
  reactiekop: kop('k1'),
  bijlage: bijlage('b1'),
  alinea: alinea('a1'),
  tussenkop: tussenkop('h1'),
  opsomming: opsomming('o1', item('i1', 'x')),
  nummering: nummering('o1', item('i1', 'x')),
  item: item('i1', 'x'),
  tabel: tabel('t1', rij('j1', cel('c1'))),
  rij: rij('j1', cel('c1')),
  cel: cel('c1'),
  link: link('https://voorbeeld.nl', 'x'),
  veld: veld('naam'),
  verwijzing: verwijzing('p1'),
};

/** A body in which `child` stands in an element of each type, where another one may stand. */
const around: Record<Exclude<BodyType, 'ondertekening' | 'veld' | 'verwijzing'>, (child: never) => Body> = {
  tekst: (child) => [tekst('s', child)],
  punten: (child) => [punten('s', child)],
  reacties: (child) => [reacties('s', 'y', child)],
  bijlagen: (child) => [bijlagen(child)],
  punt: (child) => [punten('s', punt('p', child))],
  reactie: (child) => [reacties('s', 'y', reactie('r', 'p', kop('k'), child))],
  reactiekop: (child) => [reacties('s', 'y', reactie('r', 'p', kop('k', child)))],
  bijlage: (child) => [bijlagen(bijlage('b', child))],
  alinea: (child) => [tekst('s', alinea('a', child))],
  tussenkop: (child) => [tekst('s', tussenkop('h', child))],
  opsomming: (child) => [tekst('s', opsomming('o', child))],
  nummering: (child) => [tekst('s', nummering('o', child))],
  item: (child) => [tekst('s', opsomming('o', hostile({ type: 'item', id: 'i', children: [child] })))],
  tabel: (child) => [tekst('s', tabel('t', child))],
  rij: (child) => [tekst('s', tabel('t', rij('j', child)))],
  cel: (child) => [tekst('s', tabel('t', rij('j', cel('c', child))))],
  link: (child) => [tekst('s', alinea('a', hostile({ type: 'link', href: 'tel:14024', children: [child] })))],
};

/** What stands at a place of its own, which the grammar leaves to a rule: a list in an item, the kop of a reactie. */
const placed = ['item opsomming', 'item nummering', 'reactie reactiekop'];

describe('the grammar says the same as the schema of files', () => {
  const cases = Object.entries(around).flatMap(([parent, body]) =>
    Object.entries(samples).map(([type, child]) => [parent, type, body(child as never), child] as const),
  );
  test.each(cases.filter(([parent, type]) => !placed.includes(`${parent} ${type}`)))(
    '%s: %s',
    (parent, _type, body, child) => {
      expect(mayStandIn(parent as BodyType, child)).toBe(v.is(bodySchema, body));
    },
  );
});

test('every element has the fields of its sample', () => {
  for (const [type, sample] of Object.entries(samples)) {
    const fields = Object.keys(sample).filter((field) => field !== 'type' && field !== 'children');
    expect(fields.sort()).toEqual([...grammar[type as BodyType].fields].sort());
  }
});

test('an element of an unknown type is a block', () => {
  const unknown: Descendant = hostile({ type: 'toString', children: [{ text: '' }] });
  expect(typeOf(unknown)).toBeUndefined();
  expect(isInlineNode(unknown)).toBe(false);
  expect(holdsBlocks(hostile({ type: 'alinea', id: 'a1', children: [unknown] }))).toBe(true);
});

test('void elements hold text only', () => {
  for (const type of ['ondertekening', 'veld', 'verwijzing'] as const) {
    expect(mayStandIn(type, { text: '' })).toBe(true);
    expect(mayStandIn(type, samples.alinea)).toBe(false);
    expect(mayStandIn(type, samples.link)).toBe(false);
  }
});
