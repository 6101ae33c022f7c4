import { createEditor, type Descendant, Editor } from 'slate';
import { withHistory } from 'slate-history';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Body, BodyEditor } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { bodySchema } from '../../../letter/body/body-schema.ts';
import { skeletonOf } from '../../../letter/body/skeleton.ts';
import { withLetterBody } from '../../../letter/body/with-letter-body.ts';
import { counterIds } from './counter-ids.ts';

/** A case: what is done to a sound `input`; without `run` the input is not sound and is only normalised. */
export type BodyChange = {
  readonly input: Descendant[];
  readonly run?: (editor: BodyEditor) => void;
  readonly output: Body;
};

/**
 * The document becomes `output` (new ids are n1, n2, ...), and what holds for every change holds: the result is a sound
 * body, is the same after a round trip through JSON and after normalising once more, one undo gives the very input
 * back and redo the output. The sections of `output` are the skeleton.
 */
export function checkBodyChange({ input, run, output }: BodyChange): void {
  const editor = withLetterBody(withHistory(createEditor()), { newId: counterIds(), skeleton: skeletonOf(output) });
  editor.children = structuredClone(input);
  if (run === undefined) {
    Editor.normalize(editor, { force: true });
  } else {
    expectNothingToFix(editor);
    run(editor);
  }
  expect(editor.children).toEqual(output);
  expectSound(editor);
  expectNothingToFix(editor);
  if (run !== undefined) expectUndone(editor, input, output);
}

function expectSound({ children }: BodyEditor): void {
  expect(bodyFaults(v.parse(bodySchema, children))).toEqual([]);
  expect(JSON.parse(JSON.stringify(children))).toEqual(children);
}

function expectNothingToFix(editor: BodyEditor): void {
  const { children } = editor;
  Editor.normalize(editor, { force: true });
  expect(editor.children).toBe(children);
}

function expectUndone(editor: BodyEditor, input: Descendant[], output: Body): void {
  expect(editor.history.undos.length).toBe(1);
  editor.undo();
  expect(editor.children).toEqual(input);
  expectNothingToFix(editor);
  editor.redo();
  expect(editor.children).toEqual(output);
}
