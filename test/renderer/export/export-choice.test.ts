import { expect, test } from 'vitest';
import { choiceFaults, type ExportChoice, formatsOf } from '../../../renderer/export/export-choice.ts';

const folder = { token: 'a', name: 'Brieven', folder: '/home/iemand' };
const choice: ExportChoice = { docx: true, pdf: true, name: 'E26.000183', folder, concept: false };

test('both files under a name can be made', () => {
  expect(choiceFaults(choice)).toEqual({});
  expect(formatsOf(choice)).toEqual(['docx', 'pdf']);
});

test('one file is enough', () => {
  expect(choiceFaults({ ...choice, docx: false })).toEqual({});
  expect(formatsOf({ ...choice, docx: false })).toEqual(['pdf']);
});

test('no file, no name and no folder: all are said', () => {
  const faults = choiceFaults({ ...choice, docx: false, pdf: false, name: '  ', folder: undefined });
  expect(Object.keys(faults)).toEqual(['formats', 'name', 'folder']);
});
