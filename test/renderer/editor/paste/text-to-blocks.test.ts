import { expect, it } from 'vitest';
import { textToBlocks } from '../../../../renderer/editor/paste/text-to-blocks.ts';

function alinea(text: string) {
  return { type: 'alinea', children: [{ text }] };
}

it('parts alineas at empty lines, and lets the lines of one run on', () => {
  expect(textToBlocks('Een regel\r\ndie doorloopt.\r\n\r\nTwee.\n')).toEqual([
    alinea('Een regel die doorloopt.'),
    alinea('Twee.'),
  ]);
});

it('makes no alinea of a line that shows nothing, whatever is in it', () => {
  expect(textToBlocks('Een\n\u200b\n\u2060\nTwee')).toEqual([alinea('Een'), alinea('Twee')]);
});

it('makes an alinea of each line when there are no empty ones', () => {
  expect(textToBlocks('Een\nTwee')).toEqual([alinea('Een'), alinea('Twee')]);
});

it('reads dashes and numbers as items, set in as the second level', () => {
  expect(textToBlocks('Lijst:\n- Een\n  - Onder\n- Twee\n1. Nummer')).toEqual([
    alinea('Lijst:'),
    {
      type: 'opsomming',
      items: [
        { children: [{ text: 'Een' }], sublijst: { type: 'opsomming', items: [[{ text: 'Onder' }]] } },
        { children: [{ text: 'Twee' }] },
      ],
    },
    { type: 'nummering', items: [{ children: [{ text: 'Nummer' }] }] },
  ]);
});

it('leaves a single line as it is, with the spaces around it', () => {
  expect(textToBlocks(' - woord \n')).toEqual([alinea(' - woord ')]);
});

it('gives nothing for nothing', () => {
  expect(textToBlocks('\n\n')).toEqual([]);
  expect(textToBlocks(' \n \nx\n\n ')).toEqual([alinea('x')]);
});
