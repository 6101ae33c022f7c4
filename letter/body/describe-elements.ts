import type { Element } from 'slate';
import type { BodyEditor } from './body.ts';
import { grammar, type Shape, typeOf } from './grammar.ts';

/** Tells Slate which elements stand in a line, which are void and which keep their text to themselves. */
export function describeElements(editor: BodyEditor): void {
  const { isInline, isVoid, markableVoid, isIsolated } = editor;
  editor.isInline = (element) => shapeOf(element)?.kind === 'inline' || isInline(element);
  editor.isVoid = (element) => shapeOf(element)?.content === 'void' || isVoid(element);
  editor.markableVoid = (element) =>
    (shapeOf(element)?.content === 'void' && shapeOf(element)?.kind === 'inline') || markableVoid(element);
  // Backspace, Delete and a selection across their border do not pull the text of one into another.
  editor.isIsolated = (element) =>
    shapeOf(element)?.kind === 'section' || element.type === 'reactie' || element.type === 'cel' || isIsolated(element);
}

function shapeOf(element: Element): Shape | undefined {
  const type = typeOf(element);
  return type === undefined ? undefined : grammar[type];
}
