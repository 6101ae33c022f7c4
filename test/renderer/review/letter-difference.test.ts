import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { LetterComparison } from '../../../letter/review/compare-letters.ts';
import { LetterDifference } from '../../../renderer/review/letter-difference.tsx';

function shown(comparison: Partial<LetterComparison>): string {
  const whole = { isSame: false, gegevens: [], blokken: [], ...comparison };
  return renderToStaticMarkup(createElement(LetterDifference, { comparison: whole }));
}

/** As a screen reader has it: without tags. */
function spoken(html: string): string {
  return html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('two letters that are the same have no difference', () => {
  expect(spoken(shown({ isSame: true }))).toContain('Geen verschil');
});

test('a gegeven is told as it was and as it becomes', () => {
  const html = shown({ gegevens: [{ label: 'Datum', before: '3 maart 2026', after: '' }] });
  expect(spoken(html)).toContain('Verschil op 1 plaats Datum Was verwijderd: 3 maart 2026');
  expect(spoken(html)).toContain('Wordt niet ingevuld');
});

test('what came and what went are told apart by more than colour', () => {
  const words = [
    { soort: 'gelijk' as const, text: 'Wij ' },
    { soort: 'weg' as const, text: 'zeggen' },
    { soort: 'erbij' as const, text: 'schrijven' },
  ];
  const html = shown({ blokken: [{ id: 'a1', place: 'Slot', soort: 'gewijzigd', words }] });
  expect(html).toMatch(/<del[^>]*>.*zeggen.*<\/del><ins[^>]*>.*schrijven.*<\/ins>/);
  expect(spoken(html)).toContain('verwijderd: zeggen einde verwijdering toegevoegd: schrijven einde toevoeging');
});

test('the differences at one place stand together and count as one', () => {
  const words = [{ soort: 'erbij' as const, text: 'Nieuw.' }];
  const html = shown({
    blokken: [
      { id: 'a1', place: 'Ad wens 2', soort: 'erbij', words },
      { id: 'a2', place: 'Ad wens 2', soort: 'verplaatst', from: 'Ad wens 1', words: [] },
      { id: 'a3', place: 'Slot', soort: 'opmaak', words: [{ soort: 'gelijk', text: 'Wij.' }] },
    ],
  });
  expect(html.match(/<h4/g)).toHaveLength(2);
  expect(spoken(html)).toContain('Verschil op 2 plaatsen');
  expect(spoken(html)).toContain('Verplaatst, stond bij Ad wens 1 zonder tekst');
  expect(spoken(html)).toContain('Alleen de opmaak is anders Wij.');
});
