import { expect, test } from 'vitest';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { alinea, link, tekst, veld, vet, wensenBody } from './build.ts';
import { richBody } from './rich-body.ts';

function noIds(): string {
  throw new Error('No id is needed here');
}

test.each([
  ['with every kind of section', wensenBody()],
  ['with every kind of block', richBody()],
])('opening a sound body changes nothing: %s', (_name, body) => {
  const editor = createBodyEditor(body, noIds);
  expect(editor.children).toBe(body);
  expect(editor.operations).toEqual([]);
  expect(editor.history).toEqual({ undos: [], redos: [] });
});

test('what Slate needs besides is added and cannot be undone', () => {
  const editor = createBodyEditor(
    [tekst('slot', alinea('a1', veld('datum'), link('tel:14024', '14 024'), 'a', 'b', vet('c')))],
    noIds,
  );
  const opened = [tekst('slot', alinea('a1', '', veld('datum'), '', link('tel:14024', '14 024'), 'ab', vet('c')))];
  expect(editor.children).toEqual(opened);
  editor.undo();
  expect(editor.children).toEqual(opened);
});

test('freshId gives no id that the letter has', () => {
  const ids = ['a1', 'sslot', 'n1'];
  const editor = createBodyEditor([tekst('slot', alinea('a1', 'x'))], () => ids.shift() ?? '');
  expect(editor.freshId()).toBe('n1');
});
