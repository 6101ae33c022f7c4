import { Editor, Path, type Point, Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entryAbove, isOfType } from './entry-above.ts';

/** Whether a range begins or ends in a cell and reaches out of it. */
export function spansCells(editor: BodyEditor, range: Range): boolean {
  const [start, end] = Range.edges(range).map((point) => entryAbove(editor, ['cel'], point)?.[1]);
  if (start === undefined || end === undefined) return start !== end;
  return !Path.equals(start, end);
}

/**
 * Deletes what is selected over the borders of cells: the cells are emptied and stay, so that the table keeps its rows
 * and columns; what lies outside a table goes. Returns false, and does nothing, if no such border is selected.
 */
export function clearCells(editor: BodyEditor): boolean {
  const { selection } = editor;
  if (selection === null || !spansCells(editor, selection)) return false;
  const [start, end] = Range.edges(selection);
  asOneStep(editor, () => {
    const parts = partsOf(editor, start, end).map((part) => Editor.rangeRef(editor, part));
    Transforms.collapse(editor, { edge: 'start' });
    for (const part of parts.reverse()) {
      const at = part.unref();
      if (at !== null && Range.isExpanded(at)) Transforms.delete(editor, { at });
    }
  });
  return true;
}

/** What has to be deleted, each part within one cell or outside tables. */
function partsOf(editor: BodyEditor, start: Point, end: Point): Range[] {
  const first = entryAbove(editor, ['tabel'], start)?.[1];
  const last = entryAbove(editor, ['tabel'], end)?.[1];
  if (first !== undefined && last !== undefined && Path.equals(first, last)) return cellParts(editor, start, end);
  const from = first === undefined ? start : Editor.after(editor, Editor.end(editor, first));
  const to = last === undefined ? end : Editor.before(editor, Editor.start(editor, last));
  const between = from !== undefined && to !== undefined && Range.isForward({ anchor: from, focus: to });
  return [
    ...(first === undefined ? [] : cellParts(editor, start, Editor.end(editor, first))),
    ...(between ? [{ anchor: from, focus: to }] : []),
    ...(last === undefined ? [] : cellParts(editor, Editor.start(editor, last), end)),
  ];
}

/** The parts of each cell between two points of one table. */
function cellParts(editor: BodyEditor, start: Point, end: Point): Range[] {
  const at = { anchor: start, focus: end };
  const cells = Editor.nodes(editor, { at, match: (node) => isOfType(node, ['cel']) });
  return Array.from(cells).flatMap(([, path]) => Range.intersection(Editor.range(editor, path), at) ?? []);
}
