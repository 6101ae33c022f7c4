import { describe, expect, test } from 'vitest';
import { type DescribedConflict, describeConflicts } from '../../../letter/review/describe-conflict.ts';
import { joinLetters } from '../../../letter/review/join-letters.ts';
import { letterLines } from '../../../letter/review/letter-lines.ts';
import { letterNames } from '../../../letter/review/letter-names.ts';
import { resolveConflict } from '../../../letter/review/resolve-conflict.ts';
import { alinea, veld, wensenBody } from '../body/build.ts';
import { loadedTemplate } from '../template/read-template-folder.ts';
import { letterWith } from './letter-with.ts';

const names = letterNames(loadedTemplate('reactie-op-wensen'), { gemeente: 'Voorbeeld' });
const body = wensenBody();
const base = letterWith(body);

function answered(text: string) {
  const copy = wensenBody();
  copy[3].children[1]!.children[1] = alinea('a6', text);
  return letterWith(copy);
}

function textOf(words: DescribedConflict['ours']): string | undefined {
  return words
    ?.filter(({ soort }) => soort !== 'weg')
    .map(({ text }) => text)
    .join('');
}

describe('two answers to one wens', () => {
  const joined = joinLetters(base, answered('Het ene antwoord.'), answered('Het andere antwoord.'));

  test('are told at the place of the reactie, with the words of both', () => {
    const [conflict] = describeConflicts(joined, names);
    expect(conflict).toMatchObject({ place: 'Ad wens 2', before: 'Antwoord op de tweede wens.', canKeepBoth: true });
    expect(textOf(conflict?.ours)).toBe('Het ene antwoord.');
    expect(textOf(conflict?.theirs)).toBe('Het andere antwoord.');
  });

  test('may both be kept, behind each other', () => {
    const both = resolveConflict(joined.letter, joined.conflicts[0]!, 'both');
    const reacties = both.body[3];
    expect(reacties?.type === 'reacties' && reacties.children[1]!.children.slice(1)).toMatchObject([
      { id: 'a6', children: [{ text: 'Het ene antwoord.' }] },
      { type: 'alinea', children: [{ text: 'Het andere antwoord.' }] },
    ]);
  });
});

test('a punt that one side removed is told with its reactie, and may still be removed with it', () => {
  const without = wensenBody();
  without[1].children.pop();
  without[3].children.pop();
  const joined = joinLetters(base, letterWith(without), answered('Een antwoord.'));
  const [conflict] = joined.conflicts;
  const [described] = describeConflicts(joined, names);
  expect(described).toMatchObject({ place: 'Wens 2', ours: undefined, canKeepBoth: false });
  expect(textOf(described?.theirs)).toBe('De tweede wens.\nEén contactpersoon\nEen antwoord.');
  expect(resolveConflict(joined.letter, conflict!, 'ours').body).toEqual(without);
});

describe('velden in what both wrote', () => {
  const withVeld = (text: string, datum: string, naam = 'datum') => {
    const copy = wensenBody();
    copy[3].children[1]!.children[1] = alinea('a6', text, veld(naam), '.');
    return letterWith(copy, { datum });
  };

  test('are read as their value', () => {
    const joined = joinLetters(base, withVeld('Wij schreven op ', '2026-03-03'), answered('Het andere antwoord.'));
    const [described] = describeConflicts(joined, names);
    expect(textOf(described?.ours)).toBe('Wij schreven op 3 maart 2026.');
  });

  test('have on each side the value that this side gives them', () => {
    const joined = joinLetters(base, withVeld('Op ', '2026-04-01'), withVeld('Per ', '2026-05-01'));
    const described = describeConflicts(joined, names);
    expect(described.map(({ place, ours, theirs }) => [place, textOf(ours), textOf(theirs)])).toEqual([
      ['Datum', '1 april 2026', '1 mei 2026'],
      ['Ad wens 2', 'Op 1 april 2026.', 'Per 1 mei 2026.'],
    ]);
  });

  test('that stand for the very words of the other side are told apart by their label', () => {
    const joined = joinLetters(base, withVeld('Op ', '2026-03-03'), answered('Op 3 maart 2026.'));
    const [described] = describeConflicts(joined, names);
    expect([textOf(described?.ours), textOf(described?.theirs)]).toEqual(['Op [Datum].', 'Op 3 maart 2026.']);
  });

  test('without a value are their label', () => {
    const joined = joinLetters(base, withVeld('Op ', '2026-03-03', 'eigen_keuzes'), answered('Iets anders.'));
    expect(textOf(describeConflicts(joined, names)[0]?.ours)).toBe('Op [Eigen keuzes van het college].');
  });
});

describe('gegevens', () => {
  test('are told by their label; of two dates one is chosen, two subjects may stand side by side', () => {
    const ours = letterWith(body, { datum: '2026-04-01', onderwerp: 'Het ene' });
    const theirs = letterWith(body, { datum: '2026-05-01', onderwerp: 'Het andere' });
    const joined = joinLetters(base, ours, theirs);
    const described = describeConflicts(joined, names);
    expect(described.map(({ place, canKeepBoth }) => [place, canKeepBoth])).toEqual([
      ['Datum', false],
      ['Onderwerp', true],
    ]);
    expect(textOf(described[0]?.theirs)).toBe('1 mei 2026');
    const chosen = joined.conflicts.reduce((one, conflict) => resolveConflict(one, conflict, 'both'), joined.letter);
    expect(chosen.gegevens).toMatchObject({ datum: '2026-04-01', onderwerp: 'Het ene / Het andere' });
  });

  test('that one side took away are told as gone', () => {
    const { datum: _datum, ...gegevens } = base.gegevens;
    const theirs = letterWith(body, { datum: '2026-05-01' });
    const joined = joinLetters(base, { ...base, gegevens }, theirs);
    const [described] = describeConflicts(joined, names);
    expect(described).toMatchObject({ place: 'Datum', before: '3 maart 2026', ours: undefined });
    expect('datum' in resolveConflict(joined.letter, joined.conflicts[0]!, 'ours').gegevens).toBe(false);
  });
});

test('of what was there before nobody knows, each side is told with what the other does not have', () => {
  const doubted = new Set([...letterLines(base).keys()]);
  const theirs = letterWith(answered('Antwoord op de eerste wens, anders.').body, { aanhef: 'Geachte raad,' });
  const described = describeConflicts(joinLetters(base, base, theirs, doubted), names);
  expect(described.map(({ before }) => before)).toEqual(described.map(() => ''));
  expect(described.map(({ place }) => place)).toContain('Aanhef');
  expect(described.length).toBeGreaterThan(1);
  for (const { ours, theirs: other } of described) {
    expect([...(ours ?? []), ...(other ?? [])].every(({ soort }) => soort !== 'weg')).toBe(true);
    expect(ours?.some(({ soort }) => soort === 'gelijk')).toBe(true);
  }
});
