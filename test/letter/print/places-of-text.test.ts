import { describe, expect, test } from 'vitest';
import { placesOfText } from '../../../letter/print/places-of-text.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import { everyNodeLetter } from '../model/every-node-letter.ts';
import { loadedHuisstijl, loadedTemplate } from './loaded-sources.ts';

function places(change: (letter: ReturnType<typeof everyNodeLetter>) => void): string[] {
  const letter = everyNodeLetter();
  change(letter);
  const printed = printLetter(letter, loadedTemplate('reactie-op-wensen'), loadedHuisstijl('voorbeeldgemeente'), {
    concept: false,
  });
  return placesOfText(printed, '☃');
}

describe('where a text stands', () => {
  test('nowhere', () => {
    expect(places(() => undefined)).toEqual([]);
  });

  test('in gegevens, by their label', () => {
    expect(
      places(({ gegevens }) => {
        gegevens.onderwerp = 'x ☃ y';
        gegevens.aanhef = '☃,';
        gegevens.geadresseerde.regels = ['☃'];
        gegevens.afschrift = ['☃'];
      }),
    ).toEqual(['Geadresseerde', 'Onderwerp', 'Aanhef', 'Afschrift aan']);
  });

  test('in the text: the kop above it, the number of a punt, the kop itself', () => {
    expect(
      places(({ body: [inleiding, wensen, reacties] }) => {
        if (inleiding?.type === 'tekst')
          inleiding.children.push({ type: 'alinea', id: 'x1', children: [{ text: '☃' }] });
        if (wensen?.type === 'punten')
          wensen.children[0]!.children.push({ type: 'alinea', id: 'x2', children: [{ text: '☃' }] });
        if (reacties?.type === 'reacties') reacties.children[0]!.children[0].children = [{ text: 'Titel ☃' }];
      }),
    ).toEqual([
      'onder de kop ‘Aanleiding’',
      'punt 1 van de lijst (onder de kop ‘Aanleiding’)',
      'kop ‘Ad wens 1: Titel ☃’',
    ]);
  });

  test('twice under one kop is one place, and an id is no text', () => {
    expect(
      places(({ body: [inleiding] }) => {
        if (inleiding?.type !== 'tekst') return;
        inleiding.children.push(
          { type: 'alinea', id: 'x1', children: [{ text: '☃' }] },
          { type: 'alinea', id: 'x2', children: [{ text: '☃☃' }] },
        );
      }),
    ).toEqual(['onder de kop ‘Aanleiding’']);
  });
});
