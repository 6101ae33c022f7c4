import { Editor, type Path, type Point, Transforms } from 'slate';
import * as v from 'valibot';
import { expect } from 'vitest';
import type { Body, BodyEditor } from '../../../letter/body/body.ts';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import { bodySchema } from '../../../letter/body/body-schema.ts';
import { createBodyEditor } from '../../../letter/body/create-body-editor.ts';
import { counterIds } from '../../letter/body/counter-ids.ts';

/** An editor on a copy of a body, with the cursor at a point; `end` puts it at the end of what stands at `path`. */
export function editorAt(body: Body, path: Path, offset: number | 'end' = 'end'): BodyEditor {
  const editor = createBodyEditor(structuredClone(body), counterIds());
  const point: Point = offset === 'end' ? Editor.end(editor, path) : { path: Editor.start(editor, path).path, offset };
  Transforms.select(editor, point);
  return editor;
}

/** The change leaves a sound body, and as many undos as it took steps bring the first one back. */
export function expectSoundAndUndone(editor: BodyEditor, before: Body, steps = editor.history.undos.length): void {
  expect(v.is(bodySchema, editor.children)).toBe(true);
  expect(bodyFaults(editor.children as Body)).toEqual([]);
  for (let step = 0; step < steps; step += 1) editor.undo();
  expect(editor.children).toEqual(before);
}
