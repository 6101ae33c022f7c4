import { expect, test } from 'vitest';
import { isMovedSection, isSection, skeletonOf, slotOf } from '../../../letter/body/skeleton.ts';
import { alinea, tekst, wensenBody } from './build.ts';

const skeleton = skeletonOf(wensenBody());

test('has the sections in order, without what is written in them', () => {
  expect(skeleton).toEqual([
    { type: 'tekst', id: 'sinleiding', key: 'inleiding' },
    { type: 'punten', id: 'swensen', key: 'wensen' },
    { type: 'tekst', id: 'sovergang', key: 'overgang' },
    { type: 'reacties', id: 'sreacties', key: 'reacties', punten: 'wensen' },
    { type: 'tekst', id: 'sslot', key: 'slot' },
    { type: 'ondertekening', id: 'sondertekening', key: 'ondertekening' },
    { type: 'bijlagen', id: 'sbijlagen', key: 'bijlagen' },
  ]);
});

test('a section is known by its id, and else by its type and key', () => {
  const slot = skeleton[4];
  expect(slotOf(skeleton, { ...tekst('anders'), id: 'sslot' })).toBe(slot);
  expect(slotOf(skeleton, { ...tekst('slot'), id: 'x' })).toBe(slot);
  expect(slotOf(skeleton, { ...tekst('wensen'), id: 'x' })).toBeUndefined();
  expect(slotOf(skeleton, alinea('a1'))).toBeUndefined();
});

test('only one with all its fields is as it must be', () => {
  expect(isSection(skeleton, tekst('slot'))).toBe(true);
  expect(isSection(skeleton, { ...tekst('slot'), id: 'x' })).toBe(false);
  expect(isSection(skeleton, { ...wensenBody()[3], punten: 'vragen' })).toBe(false);
});

test('a copy with an id of its own is no moved section', () => {
  expect(isMovedSection(skeleton, tekst('slot'))).toBe(true);
  expect(isMovedSection(skeleton, { ...tekst('slot'), id: 'x' })).toBe(false);
});
