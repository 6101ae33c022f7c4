import { Editor, Node, type NodeEntry, Path, type Point } from 'slate';
import type { BodyEditor } from '../../letter/body/body.ts';

/** A point in a document that says in which block it is, so that it can be found in another document. */
export type PlaceInBlock = { readonly block: string | undefined; readonly inside: Path; readonly point: Point };

export function placeInBlock(editor: BodyEditor, point: Point): PlaceInBlock {
  for (const [node, path] of Node.levels(editor, point.path, { reverse: true })) {
    if ('id' in node) return { block: node.id, inside: Path.relative(point.path, path), point };
  }
  return { block: undefined, inside: point.path, point };
}

/** The place in the document as it is now; when its block is gone, the nearest thing to it. */
export function pointOf(editor: BodyEditor, { block, inside, point }: PlaceInBlock): Point {
  const found = block === undefined ? undefined : blockWith(editor, block);
  if (found !== undefined)
    return within(editor, [...found[1], ...inside], point.offset) ?? Editor.start(editor, found[1]);
  return within(editor, point.path, point.offset) ?? Editor.start(editor, []);
}

function within(editor: BodyEditor, path: Path, offset: number): Point | undefined {
  const text = Node.getIf(editor, path);
  return text !== undefined && Node.isText(text) ? { path, offset: Math.min(offset, text.text.length) } : undefined;
}

function blockWith(editor: BodyEditor, id: string): NodeEntry | undefined {
  for (const entry of Node.elements(editor)) {
    if ('id' in entry[0] && entry[0].id === id) return entry;
  }
  return undefined;
}
