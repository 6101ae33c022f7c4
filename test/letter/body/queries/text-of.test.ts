import { expect, test } from 'vitest';
import { textOf } from '../../../../letter/body/queries/text-of.ts';
import { alinea, item, link, opsomming, veld, verwijzing, vet } from '../build.ts';

test('joins the texts of marks and links', () => {
  expect(textOf(alinea('a1', 'Zie ', vet('ook'), ' ', link('https://voorbeeld.nl', 'de pagina'), '.'))).toBe(
    'Zie ook de pagina.',
  );
});

test('leaves velden and verwijzingen out', () => {
  expect(textOf(alinea('a1', 'Van ', veld('datum'), ' bij wens ', verwijzing('p1'), ''))).toBe('Van  bij wens ');
});

test('puts nothing between blocks', () => {
  expect(textOf(opsomming('o1', item('i1', 'een'), item('i2', 'twee')))).toBe('eentwee');
});
