import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logoFaults } from '../../../main/sources/logo-faults.ts';

const LOGO = { svg: 'a.svg', png: 'a.png', alt: 'Beeldmerk', breedte: 10, hoogte: 10 };
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

function sentences(inside: string, png = PNG): string[] {
  const svg = new TextEncoder().encode(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`);
  return logoFaults({ svg, png }, LOGO, 'map').map(({ place, sentence }) => `${place}: ${sentence}`);
}

test('a drawing of shapes has no faults, whatever it is called inside', () => {
  const inside = '<title>Text of image</title><g id="text"><path d="M0 0h1"/><use href="#text"/></g>';
  expect(sentences(inside)).toEqual([]);
});

test.each([
  [
    'text, which would be set in a typeface of the machine',
    '<text x="1">Voorbeeld</text>',
    'bevat tekst in een lettertype',
  ],
  ['text under a prefix', '<svg:text>Voorbeeld</svg:text>', 'bevat tekst in een lettertype'],
  ['a picture from a file', '<image href="file:///etc/passwd"/>', 'bevat meer dan een tekening'],
  ['a picture from the network', '<image\nxlink:href="https://example.com/a.png"/>', 'bevat meer dan een tekening'],
  ['a script', '<script>1</script>', 'bevat meer dan een tekening'],
  ['HTML', '<foreignObject><p/></foreignObject>', 'bevat meer dan een tekening'],
  ['groups in groups without end', '<g>'.repeat(50_000) + '</g>'.repeat(50_000), 'heeft te veel onderdelen'],
])('a drawing with %s is refused', (_, inside, what) => {
  expect(sentences(inside)).toEqual([`${join('map', 'a.svg')}: Het logobestand a.svg ${what}.`]);
});

test.each([
  ['cut off in its first bytes', PNG.subarray(0, 5)],
  ['empty', new Uint8Array()],
  ['of another kind', new TextEncoder().encode('GIF89a…')],
])('a PNG that is %s is refused', (_, png) => {
  expect(sentences('', png)).toEqual([`${join('map', 'a.png')}: Het logobestand a.png is geen PNG.`]);
});
