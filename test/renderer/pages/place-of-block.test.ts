import { describe, expect, test } from 'vitest';
import type { Reactie } from '../../../letter/body/body.ts';
import { placeOfBlock } from '../../../renderer/pages/place-of-block.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';

const { body } = everyNodeLetter();
const places = ['a1', 'tb1', 'i2', 's3_k', 'k1'].map((id, index) => ({ id, page: 1, x: 70, y: 100 * index }));

describe('where a block stands on the pages', () => {
  test.each([
    ['a block with a place of its own', 'a1', 'a1'],
    ['a cell, at its table', 'c2', 'tb1'],
    ['the alinea of an item, at the item', 'a3', 'i2'],
    ['a section, at the kop that printing gave it', 's3', 's3_k'],
  ])('%s', (_case, id, expected) => {
    expect(placeOfBlock(places, body, id)?.id).toBe(expected);
  });

  test('an alinea that is still empty, at what stands before it and not at the kop of its section', () => {
    const empty = { type: 'alinea' as const, id: 'leeg', children: [{ text: '' }] };
    const begun = body.map((section) => {
      if (section.type !== 'reacties') return section;
      const children = section.children.map((reactie) => {
        const [kop, ...blocks] = reactie.children;
        const longer: Reactie['children'] = [kop, ...blocks, empty];
        return { ...reactie, children: longer };
      });
      return { ...section, children };
    });
    expect(placeOfBlock(places, begun, 'leeg')?.id).toBe('k1');
    const after = [...places, { id: 'a5', page: 2, x: 70, y: 100 }];
    expect(placeOfBlock(after, begun, 'leeg')?.id).toBe('a5');
  });

  test('a block that is not printed, or not in the letter, has no place', () => {
    expect(placeOfBlock(places, body, 'b1')).toBeUndefined();
    expect(placeOfBlock(places, body, 'weg')).toBeUndefined();
  });
});
