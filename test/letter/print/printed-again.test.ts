import { expect, test } from 'vitest';
import type { Alinea } from '../../../letter/body/body.ts';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import type { LetterValues } from '../../../letter/print/letter-values.ts';
import { printInlines } from '../../../letter/print/print-inlines.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import { openLetter } from '../../../main/open-letter.ts';
import { createSourcesCache } from '../../../main/sources/sources-cache.ts';
import { editedBody, longBody, seededRandom } from '../../main/pages/random-letter.ts';

const inlines: Alinea['children'] = [
  { text: 'Wens ' },
  { type: 'verwijzing', punt: 'p', children: [{ text: '' }] },
  { text: ' van ' },
  { type: 'veld', naam: 'raad', children: [{ text: '' }] },
];

function values(raad: string | undefined, punt: number | undefined): LetterValues {
  return {
    valueOf: () =>
      raad === undefined ? { kind: 'missing', label: 'raad' } : { kind: 'value', text: raad, heel: raad === 'heel' },
    puntNumber: () => punt,
  };
}

test('a text that did not change is the very same when it is printed again', () => {
  const first = printInlines(inlines, values('de raad', 2));
  expect(printInlines(inlines, values('de raad', 2))).toBe(first);
  expect(printInlines([...inlines], values('de raad', 2))).not.toBe(first);
});

test('a text in which a value changed is printed anew', () => {
  const told = [
    ['de raad', 2],
    ['de raad', 3],
    ['raad', 3],
    [undefined, 3],
    ['raad', undefined],
    ['heel', 3],
    ['de raad', 2],
  ] as const;
  for (const [raad, punt] of told) {
    expect(printInlines(inlines, values(raad, punt))).toEqual(printInlines([...inlines], values(raad, punt)));
  }
});

test('two numbers that read as one, such as 1 and 12, are not taken for 11 and 2', () => {
  const two: Alinea['children'] = [
    { type: 'verwijzing', punt: 'p', children: [{ text: '' }] },
    { text: ' en ' },
    { type: 'verwijzing', punt: 'q', children: [{ text: '' }] },
  ];
  const numbered = (p: number, q: number): LetterValues => ({
    ...values(undefined, undefined),
    puntNumber: (punt) => (punt === 'p' ? p : q),
  });
  expect(printInlines(two, numbered(1, 12))).toEqual([{ type: 'tekst', text: '1 en 12' }]);
  expect(printInlines(two, numbered(11, 2))).toEqual([{ type: 'tekst', text: '11 en 2' }]);
});

test('a letter that was edited again and again is printed as one that was never printed before', async () => {
  const opened = await openLetter('test/letters/E26.000183.brief', createSourcesCache('.'));
  if (!opened.ok) throw new Error('no letter');
  const { template, huisstijl } = opened.value;
  const { maten } = huisstijl.huisstijl;
  const narrow = { ...huisstijl.huisstijl, maten: { ...maten, tekstkolom: { ...maten.tekstkolom, breedte: 60 } } };
  const print = (letter: typeof opened.value.letter, time: number) => {
    const style = time % 3 === 0 ? narrow : huisstijl.huisstijl;
    const printed = printLetter(letter, template, style, { concept: true });
    return { printed, data: toPdfData(printed, {}, { marks: time % 5 > 0 }) };
  };
  const random = seededRandom(7);
  let { letter } = opened.value;
  letter = { ...letter, body: longBody(letter.body, 40, random) };
  for (let edit = 0; edit < 60; edit += 1) {
    letter = { ...letter, body: editedBody(letter.body, random(100) / 100, random) };
    if (random(5) === 0) letter = { ...letter, gegevens: { ...letter.gegevens, onderwerp: `Onderwerp ${edit}` } };
    expect(print(letter, edit)).toEqual(print(structuredClone(letter), edit));
  }
});
