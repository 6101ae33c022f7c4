import { expect, it } from 'vitest';
import { wordCount } from '../../../renderer/editor/word-count.ts';
import { alinea, cel, link, ondertekening, rij, tabel, tekst, veld, wensenBody } from '../../letter/body/build.ts';

it('counts words, a veld as one, and what a hyphen or apostrophe joins as one', () => {
  const body = [
    tekst(
      'slot',
      alinea(
        'a1',
        'Op ',
        veld('datum'),
        ' is ’s-Hertogenbosch 2026-2027 ',
        link('https://x.nl', 'collega’s'),
        ' – en 1.250,50.',
      ),
    ),
    tekst('tabel', tabel('t1', rij('j1', cel('c1', 'een'), cel('c2', 'twee')))),
    ondertekening(),
  ];
  expect(wordCount(body)).toBe(11);
});

it('counts again what changed', () => {
  const body = wensenBody();
  const before = wordCount(body);
  expect(wordCount([...body.slice(0, 6), tekst('slot', alinea('a9', 'drie woorden erbij')), ...body.slice(7)])).toBe(
    before - 1 + 3,
  );
});
