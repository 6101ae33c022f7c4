import { Editor, type Location, type Node, type Path } from 'slate';
import type { BodyEditor, BodyElement } from '../../../letter/body/body.ts';
import type { BodyType } from '../../../letter/body/grammar.ts';

export type ElementOf<Type extends BodyType> = Extract<BodyElement, { type: Type }>;
export type EntryOf<Type extends BodyType> = [ElementOf<Type>, Path];

/** Whether a node is an element of one of these types. */
export function isOfType<Type extends BodyType>(node: Node, types: readonly Type[]): node is ElementOf<Type> {
  const all: readonly BodyType[] = types;
  // Not `Element.isElement`: it looks through all children, and this is asked at every key.
  return 'type' in node && all.includes(node.type);
}

/** The innermost element of one of these types around the cursor, or around `at`. */
export function entryAbove<Type extends BodyType>(
  editor: BodyEditor,
  types: readonly Type[],
  at?: Location,
): EntryOf<Type> | undefined {
  return Editor.above(editor, {
    match: (node): node is ElementOf<Type> => isOfType(node, types),
    mode: 'lowest',
    ...(at === undefined ? {} : { at }),
  });
}

/** The elements of one of these types in the selection, in reading order; an outer one before those inside it. */
export function entriesInSelection<Type extends BodyType>(editor: BodyEditor, types: readonly Type[]): EntryOf<Type>[] {
  if (editor.selection === null) return [];
  const match = (node: Node): node is ElementOf<Type> => isOfType(node, types);
  return Array.from(Editor.nodes(editor, { match }));
}
