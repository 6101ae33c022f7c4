import { createEditor } from 'slate';
import { expect, test } from 'vitest';
import { createIdRegister } from '../../../letter/body/id-register.ts';
import { alinea, tekst } from './build.ts';

function registerOf(...ids: string[]) {
  const editor = createEditor();
  editor.children = [tekst('slot', alinea('a1', 'Een.'), alinea('a2', 'Twee.'))];
  const register = createIdRegister(editor, () => ids.shift() ?? 'a1');
  register.catchUp();
  return { editor, register };
}

test('asks again for an id that stands in the document', () => {
  const { register } = registerOf('a1', 'sslot', 'a2', 'n1');
  expect(register.fresh()).toBe('n1');
});

test('asks again for an id that was given before', () => {
  const { register } = registerOf('n1', 'n1', 'n2');
  expect([register.fresh(), register.fresh()]).toEqual(['n1', 'n2']);
});

test('an id that was given is not used yet', () => {
  const { register } = registerOf('n1');
  register.fresh();
  expect(register.isUsed('n1')).toBe(false);
  expect(register.isUsed('a1')).toBe(true);
});

test('throws when it gets nothing but known ids', () => {
  expect(() => registerOf().register.fresh()).toThrow('newId gave 1000 ids in a row that were used before');
});

test('knows ids of removed blocks, and doubles as long as there are any', () => {
  const { editor, register } = registerOf();
  register.follow({ type: 'insert_node', path: [0, 2], node: alinea('a1', 'Nog eens.') });
  expect(register.hasDoubles()).toBe(true);
  register.follow({ type: 'remove_node', path: [0, 0], node: alinea('a1', 'Een.') });
  expect(register.hasDoubles()).toBe(false);
  register.follow({ type: 'remove_node', path: [0, 1], node: alinea('a2', 'Twee.') });
  editor.children = [];
  register.catchUp();
  expect(register.isUsed('a2')).toBe(true);
});

test('counts a document anew that was put in its place', () => {
  const { editor, register } = registerOf();
  editor.children = [tekst('slot', alinea('b1', 'x'), alinea('b1', 'y'))];
  register.catchUp();
  expect(register.hasDoubles()).toBe(true);
  expect(register.isUsed('b1')).toBe(true);
});
