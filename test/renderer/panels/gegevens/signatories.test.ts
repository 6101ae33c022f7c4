import { describe, expect, test } from 'vitest';
import { chooseSignatory, signatoryChoices } from '../../../../renderer/panels/gegevens/signatories.ts';
import { openSession } from '../../session/open-session.ts';

/** Two mayors, one until and one from the middle of 2026, and a secretaris with a deputy. */
const { huisstijl } = openSession('een-wens');
const BEFORE = { datum: '2026-03-03' };
const AFTER = { datum: '2026-09-01' };

describe('who may be chosen', () => {
  test('those who hold the function on the date of the letter, in the order in which they sign', () => {
    expect(
      signatoryChoices(huisstijl, BEFORE).map(({ rol, chosen, candidates }) => [
        rol,
        chosen,
        candidates.map(({ naam }) => naam),
      ]),
    ).toEqual([
      ['burgemeester', 'burgemeester', ['A. Voorbeeld']],
      ['gemeentesecretaris', 'secretaris', ['C. Voorbeeld', 'D. Voorbeeld, loco-secretaris']],
    ]);
    expect(signatoryChoices(huisstijl, AFTER)[0]?.chosen).toBe('opvolger');
  });

  test('who was chosen and holds the function no more is still shown', () => {
    const [mayor] = signatoryChoices(huisstijl, { ...AFTER, ondertekenaars: ['burgemeester', 'secretaris'] });
    expect(mayor?.chosen).toBe('burgemeester');
    expect(mayor?.candidates).toEqual([
      { id: 'burgemeester', naam: 'A. Voorbeeld', isValid: false },
      { id: 'opvolger', naam: 'B. Voorbeeld', isValid: true },
    ]);
  });

  test('without a date all are', () => {
    expect(signatoryChoices(huisstijl, {})[0]?.candidates).toHaveLength(2);
  });
});

describe('choosing', () => {
  test('somebody else keeps the others', () => {
    expect(chooseSignatory(huisstijl, BEFORE, 'gemeentesecretaris', 'locosecretaris')).toEqual([
      'burgemeester',
      'locosecretaris',
    ]);
  });

  test('nobody', () => {
    expect(chooseSignatory(huisstijl, BEFORE, 'burgemeester', undefined)).toEqual(['secretaris']);
  });

  test('whom the huisstijl names anyhow leaves the choice to the huisstijl', () => {
    const chosen = { ...BEFORE, ondertekenaars: ['burgemeester', 'locosecretaris'] };
    expect(chooseSignatory(huisstijl, chosen, 'gemeentesecretaris', 'secretaris')).toBeUndefined();
  });
});
