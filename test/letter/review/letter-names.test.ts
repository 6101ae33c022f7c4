import { expect, test } from 'vitest';
import { letterNames } from '../../../letter/review/letter-names.ts';
import { loadedTemplate } from '../template/read-template-folder.ts';

const names = letterNames(loadedTemplate('reactie-op-wensen'), { gemeente: 'Voorbeeld' });

test('the parts of a letter are called as people call them', () => {
  expect(names.sectie('inleiding')).toBe('Inleiding');
  expect(names.woord('wensen')).toBe('wens');
  expect(names.reactie('reacties', 2)).toBe('Ad wens 2');
  expect(names.veld('kenmerk')).toBe('Ons kenmerk');
  expect(names.waarde('datum_raadsvergadering', '2025-12-17')).toBe('17 december 2025');
});

test('what the template does not know keeps its own name', () => {
  expect(names.sectie('onbekend')).toBe('onbekend');
  expect(names.woord('onbekend')).toBe('punt');
  expect(names.reactie('onbekend', 3)).toBe('Reactie 3');
  expect(names.veld('onbekend')).toBe('onbekend');
  expect(names.waarde('onbekend', true)).toBe('ja');
});
