import { expect, it } from 'vitest';
import { placeOfText } from '../../../main/pdf/place-of-text.ts';

const value = { titel: 'Brief', blokken: [{ n: 1, inhoud: null }, { inhoud: [{ text: 'een ☃' }, { text: '☃' }] }] };

it('gives the path of the first text that holds the part', () => {
  expect(placeOfText(value, '☃')).toBe('blokken[1].inhoud[0].text');
  expect(placeOfText(value, 'Brief')).toBe('titel');
});

it('gives nothing when no text holds it', () => {
  expect(placeOfText(value, '漢')).toBeUndefined();
});
