import { describe, expect, test } from 'vitest';
import type { LetterValues } from '../../../letter/print/letter-values.ts';
import { printInlines, printText } from '../../../letter/print/print-inlines.ts';

const values: LetterValues = {
  valueOf: (naam) =>
    naam === 'nummer'
      ? { kind: 'value', text: '3', heel: false }
      : naam === 'kenmerk'
        ? { kind: 'value', text: 'E26.000183', heel: true }
        : naam === 'datum'
          ? { kind: 'missing', label: 'Datum' }
          : { kind: 'unknown' },
  puntNumber: (id) => (id === 'p2' ? 2 : undefined),
};

describe('the text of a block', () => {
  test('a veld takes its value and is joined with the text around it', () => {
    const inlines = [
      { text: 'Zie ' },
      { type: 'veld', naam: 'nummer', children: [{ text: '' }] },
      { text: '.' },
    ] as const;
    expect(printInlines(structuredClone(inlines) as never, values)).toEqual([{ type: 'tekst', text: 'Zie 3.' }]);
  });

  test('a number in a veld stays on the line of the word before it', () => {
    expect(
      printInlines([{ text: 'artikel ' }, { type: 'veld', naam: 'nummer', children: [{ text: '' }] }], values),
    ).toEqual([{ type: 'tekst', text: 'artikel\u00A03' }]);
  });

  test('a veld in bold is printed in bold, and the space before it is mended in the run before', () => {
    expect(
      printInlines(
        [{ text: 'artikel ' }, { type: 'veld', naam: 'nummer', children: [{ text: '', vet: true }] }],
        values,
      ),
    ).toEqual([
      { type: 'tekst', text: 'artikel\u00A0' },
      { type: 'tekst', text: '3', vet: true },
    ]);
  });

  test('a kenmerk is kept whole', () => {
    expect(printInlines([{ type: 'veld', naam: 'kenmerk', children: [{ text: '' }] }], values)).toEqual([
      { type: 'tekst', text: 'E26.000183', heel: true },
    ]);
  });

  test('a value that is missing shows its label, one that is unknown its name', () => {
    const veld = (naam: string) => ({ type: 'veld' as const, naam, children: [{ text: '' }] as [{ text: string }] });
    expect(printInlines([veld('datum'), veld('nergens')], values)).toEqual([
      { type: 'ontbreekt', label: 'Datum' },
      { type: 'ontbreekt', label: 'nergens' },
    ]);
  });

  test('a verwijzing prints the number of its punt, and is marked when the punt is gone', () => {
    const to = (punt: string) => ({
      type: 'verwijzing' as const,
      punt,
      children: [{ text: '' }] as [{ text: string }],
    });
    expect(printInlines([{ text: 'wens ' }, to('p2')], values)).toEqual([{ type: 'tekst', text: 'wens\u00A02' }]);
    expect(printInlines([to('weg')], values)).toEqual([{ type: 'ontbreekt', label: 'verwijzing' }]);
  });

  test('runs without text and links without text print nothing', () => {
    expect(
      printInlines([{ text: '' }, { type: 'link', href: 'https://a.example', children: [{ text: '' }] }], values),
    ).toEqual([]);
  });

  test('a link keeps its address and the marks of its text', () => {
    expect(
      printInlines([{ type: 'link', href: 'https://a.example', children: [{ text: 'hier', cursief: true }] }], values),
    ).toEqual([{ type: 'link', href: 'https://a.example', tekst: [{ type: 'tekst', text: 'hier', cursief: true }] }]);
  });

  test('a gegeven without text prints nothing', () => {
    expect(printText('')).toEqual([]);
    expect(printText('op 3 maart')).toEqual([{ type: 'tekst', text: 'op 3\u00A0maart' }]);
  });
});
