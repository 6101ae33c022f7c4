import { expect, it } from 'vitest';
import { linkAddress } from '../../../../renderer/editor/dialogs/link-address.ts';

it.each([
  ['https://www.nijmegen.nl/raad?x=1', 'https://www.nijmegen.nl/raad?x=1'],
  [' nijmegen.nl ', 'https://nijmegen.nl'],
  ['www.nijmegen.nl/a b', undefined],
  ['griffie@nijmegen.nl', 'mailto:griffie@nijmegen.nl'],
  ['14 024', 'tel:14024'],
  ['+31 (0)24-329 90 00', 'tel:+310243299000'],
  ['javascript:alert(1)', undefined],
  ['file:///C:/brief.docx', undefined],
  ['data:text/html,x', undefined],
  ['gewoon woord', undefined],
  ['https://', undefined],
  ['', undefined],
])('%j gives %j', (typed, address) => {
  expect(linkAddress(typed)).toBe(address);
});
