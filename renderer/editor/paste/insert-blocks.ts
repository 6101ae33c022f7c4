import { Editor, Node, Path, Range, Transforms } from 'slate';
import type { BodyEditor, Inline, Item, Punt } from '../../../letter/body/body.ts';
import { insertNode, insertNodes, removeNode, setFields } from '../../../letter/body/node-operations.ts';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entryAbove, isOfType } from '../transforms/entry-above.ts';
import { insertInlines } from './insert-inlines.ts';
import { blockOf, itemOf, puntenOf } from './nodes-of.ts';
import { joinLines, linesOf, type PastedBlock, type PastedItem } from './pasted-block.ts';

/**
 * Puts what was pasted in the place of the selection, as the place asks: in a cell, a title or a kop as one line, in the
 * wensen a wens for each item or alinea, in a list its items, among the bijlagen one for each line, elsewhere as blocks.
 * One step of undo.
 */
export function insertBlocks(editor: BodyEditor, blocks: readonly PastedBlock[]): void {
  if (blocks.length === 0 || editor.selection === null) return;
  asOneStep(editor, () => {
    if (editor.selection !== null && Range.isExpanded(editor.selection)) editor.deleteFragment();
    insertAtCursor(editor, blocks);
  });
}

function insertAtCursor(editor: BodyEditor, blocks: readonly PastedBlock[]): void {
  const lines = linesOf(blocks);
  const [line = []] = lines;
  const around = entryAbove(editor, ['cel', 'reactiekop', 'tussenkop', 'bijlage', 'item', 'punt', 'tekst', 'reactie']);
  if (around === undefined) return;
  const [{ type }, path] = around;
  const isOneLine = lines.length === 1 && blocks[0]?.type !== 'tabel';
  if (type === 'cel' || type === 'reactiekop' || type === 'tussenkop') insertInlines(editor, joinLines(lines));
  else if (type === 'bijlage') insertBijlagen(editor, lines);
  else if (isOneLine && blocks[0]?.type !== 'tussenkop') insertInlines(editor, line);
  else if (type === 'item') insertItems(editor, path, blocks);
  else if (type === 'punt') insertPunten(editor, path, blocks);
  else insertRunningText(editor, path, blocks);
}

function insertBijlagen(editor: BodyEditor, lines: readonly Inline[][]): void {
  for (const [index, line] of lines.entries()) {
    if (index > 0) Transforms.splitNodes(editor, { always: true });
    insertInlines(editor, line);
  }
}

/** Items after the one with the cursor; if that is empty, in its place. */
function insertItems(editor: BodyEditor, path: Path, blocks: readonly PastedBlock[]): void {
  const isInner = isOfType(Node.get(editor, path.slice(0, -2)), ['item']);
  const items = blocks.flatMap((block): PastedItem[] => {
    if ('items' in block && !isInner) return block.items;
    return linesOf([block]).map((children) => ({ children }));
  });
  insertSiblings(
    editor,
    path,
    items.map((item) => itemOf(item, editor.freshId)),
  );
}

function insertPunten(editor: BodyEditor, path: Path, blocks: readonly PastedBlock[]): void {
  insertSiblings(editor, path, puntenOf(blocks, editor.freshId));
}

/** Puts nodes after the one at `path`. An empty one takes in the content of the first, and keeps its id and reactie. */
function insertSiblings(editor: BodyEditor, path: Path, nodes: readonly (Punt | Item)[]): void {
  const [first] = nodes;
  const isEmpty = isEmptyNode(Node.descendant(editor, path));
  if (isEmpty && first !== undefined) fill(editor, path, first.children);
  const rest = isEmpty ? nodes.slice(1) : nodes;
  if (rest.length > 0) insertNodes(editor, Path.next(path), rest);
  const last = [...path.slice(0, -1), (path.at(-1) ?? 0) + rest.length];
  Transforms.select(editor, Editor.end(editor, last));
}

function fill(editor: BodyEditor, path: Path, children: readonly Node[]): void {
  const old = Node.ancestor(editor, path).children.length;
  for (const [index, child] of children.entries()) {
    if (!Editor.isEditor(child)) insertNode(editor, [...path, index], child);
  }
  for (let removed = 0; removed < old; removed += 1) removeNode(editor, [...path, children.length]);
}

/** In running text: the first alinea runs on where the cursor is, and what stood behind the cursor behind the last. */
function insertRunningText(editor: BodyEditor, container: Path, blocks: readonly PastedBlock[]): void {
  if (editor.selection === null) return;
  const current = editor.selection.focus.path.slice(0, container.length + 1);
  const hasTail = !Editor.isEnd(editor, editor.selection.focus, current);
  if (hasTail) Transforms.splitNodes(editor, { always: true });
  const runsOn = blocks[0]?.type === 'alinea' && !isEmptyNode(Node.descendant(editor, current));
  if (runsOn) {
    Transforms.select(editor, Editor.end(editor, current));
    insertInlines(editor, linesOf(blocks.slice(0, 1))[0] ?? []);
  }
  const rest = blocks.slice(runsOn ? 1 : 0).map((block) => blockOf(block, editor.freshId));
  if (rest.length > 0) insertNodes(editor, Path.next(current), rest);
  const last = sibling(current, rest.length);
  Transforms.select(editor, Editor.end(editor, last));
  if (hasTail && rest.at(-1)?.type === 'alinea') joinTail(editor, Path.next(last));
  if (isEmptyNode(Node.descendant(editor, current)) && rest.length > 0) removeNode(editor, current);
}

function joinTail(editor: BodyEditor, path: Path): void {
  // Only blocks of one type join; the second part of a tussenkop is text now.
  setFields(editor, path, { type: 'alinea' });
  Transforms.mergeNodes(editor, { at: path });
}

function sibling(path: Path, distance: number): Path {
  return [...path.slice(0, -1), (path.at(-1) ?? 0) + distance];
}
