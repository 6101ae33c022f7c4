import { Editor, type Point, Range, Transforms } from 'slate';
import { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { domNodeOf } from '../editing/dom-node-of.ts';
import { takeSelection } from '../editing/take-selection.ts';
import { type EntryOf, isOfType } from '../transforms/entry-above.ts';
import { veldAtCursor } from './veld-cursor.ts';

type LetterEditor = BodyEditor & ReactEditor;

/**
 * Arrow down (`1`) or up (`-1`) from a selected veld, or where a whole line lies inside one veld: the browser has no place
 * for the cursor there, and stays where it is or jumps to the end or the beginning of the letter. A veld on the next line
 * is selected; a selection that is being extended takes it in at once. Returns false where the browser finds the line.
 */
export function stepOverVeld(editor: LetterEditor, step: 1 | -1, how: 'move' | 'extend'): boolean {
  const { selection } = editor;
  if (selection === null || (how === 'move' && Range.isExpanded(selection))) return false;
  const here = how === 'move' ? veldAtCursor(editor) : undefined;
  if (here !== undefined) return leaveVeld(editor, here, step);
  const there = veldOnNextLine(editor, selection.focus, step);
  if (there === undefined) return false;
  const focus = how === 'move' ? startOf(editor, there) : besideOf(editor, there, step);
  Transforms.select(editor, { anchor: how === 'move' ? focus : selection.anchor, focus });
  return true;
}

/** From a veld of several lines beside it, which is another line; from one within a line to the next line. */
function leaveVeld(editor: LetterEditor, here: EntryOf<'veld'>, step: 1 | -1): boolean {
  const beside = besideOf(editor, here, step);
  const lines = domNodeOf(editor, here[0])?.getClientRects().length ?? 0;
  const there = lines > 1 ? undefined : veldOnNextLine(editor, beside, step);
  if (there !== undefined) Transforms.select(editor, startOf(editor, there));
  else if (lines > 1) Transforms.select(editor, beside);
  else moveLineFrom(editor, beside, step);
  return true;
}

function startOf(editor: LetterEditor, [, path]: EntryOf<'veld'>): Point {
  return Editor.start(editor, path);
}

/** The place behind (`1`) or before (`-1`) a veld: there is always a text on both sides. */
function besideOf(editor: LetterEditor, veld: EntryOf<'veld'>, step: 1 | -1): Point {
  const beside = step === 1 ? Editor.after(editor, veld[1]) : Editor.before(editor, veld[1]);
  return beside ?? startOf(editor, veld);
}

/** Where the browser goes, a line from a place. */
function moveLineFrom(editor: LetterEditor, from: Point, step: 1 | -1): void {
  const [node, offset] = ReactEditor.toDOMPoint(editor, from);
  const selection = getSelection();
  selection?.collapse(node, offset);
  selection?.modify('move', step === 1 ? 'forward' : 'backward', 'line');
  takeSelection(editor);
}

/** The veld that fills the next line of the block with the cursor, if one does. */
function veldOnNextLine(editor: LetterEditor, focus: Point, step: 1 | -1): EntryOf<'veld'> | undefined {
  const cursor = ReactEditor.toDOMRange(editor, { anchor: focus, focus });
  const line = cursor.getBoundingClientRect();
  const block = cursor.startContainer.parentElement?.closest('[data-slate-node="element"]:not([data-slate-inline])');
  if (block == null || line.height === 0) return undefined;
  const texts = rectsOf(block.querySelectorAll('[data-slate-string]'));
  const velden = [...block.querySelectorAll('[data-veld]')];
  const next = nextMiddle([...texts, ...rectsOf(velden)], line, step);
  if (next === undefined || texts.some((rect) => isOnLine(rect, next))) return undefined;
  const chip = velden.find((veld) => rectsOf([veld]).some((rect) => isOnLine(rect, next)));
  return chip && entryOf(editor, chip);
}

function rectsOf(elements: Iterable<Element>): DOMRect[] {
  return [...elements].flatMap((element) => [...element.getClientRects()]);
}

/** The middle of the line under or above that of the cursor, in px from the top of the window. */
function nextMiddle(rects: readonly DOMRect[], line: DOMRect, step: 1 | -1): number | undefined {
  const middles = rects.map(({ top, bottom }) => (top + bottom) / 2);
  const beyond = middles.filter((middle) => (step === 1 ? middle > line.bottom : middle < line.top));
  return beyond.length === 0 ? undefined : step === 1 ? Math.min(...beyond) : Math.max(...beyond);
}

function isOnLine({ top, bottom }: DOMRect, middle: number): boolean {
  return top < middle && middle < bottom;
}

function entryOf(editor: LetterEditor, chip: Element): EntryOf<'veld'> | undefined {
  const node = ReactEditor.toSlateNode(editor, chip);
  return isOfType(node, ['veld']) ? [node, ReactEditor.findPath(editor, node)] : undefined;
}
