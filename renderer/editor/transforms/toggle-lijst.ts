import { Editor, Node, Path } from 'slate';
import type { BodyEditor, Lijst } from '../../../letter/body/body.ts';
import { insertNode, mergeWithPrevious, moveNode, setFields } from '../../../letter/body/node-operations.ts';
import { wrapper } from '../../../letter/body/normalizers/take-in/wrapper.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';
import { entriesInSelection, entryAbove, isOfType } from './entry-above.ts';
import { outdentItem } from './outdent-item.ts';

/** Whether list items may be made or unmade where the cursor is. */
export function mayToggleLijst(editor: BodyEditor): boolean {
  return entryAbove(editor, ['alinea', 'tussenkop']) !== undefined;
}

/**
 * Makes the selected blocks items of a list of this type; items of another type change their whole list; items of this
 * type become alineas again. One step of undo. Returns whether there was anything to change.
 */
export function toggleLijst(editor: BodyEditor, type: Lijst['type']): boolean {
  const lists = entriesInSelection(editor, ['opsomming', 'nummering']);
  const blocks = freeBlocks(editor);
  if (lists.length === 0 && blocks.length === 0) return false;
  asOneStep(editor, () => {
    if (blocks.length > 0) listBlocks(editor, blocks, type);
    else if (lists.some(([list]) => list.type !== type))
      for (const [, path] of lists) setFields(editor, path, { type });
    else unlistItems(editor);
  });
  return true;
}

/** The selected blocks that stand in no list. */
function freeBlocks(editor: BodyEditor): Path[] {
  return entriesInSelection(editor, ['alinea', 'tussenkop'])
    .map(([, path]) => path)
    .filter((path) => !isOfType(Node.get(editor, Path.parent(path)), ['item']));
}

function unlistItems(editor: BodyEditor): void {
  const items = entriesInSelection(editor, ['item']).map(([, path]) => Editor.pathRef(editor, path));
  for (const item of items) {
    const path = item.unref();
    if (path === null) continue;
    const isInner = isOfType(Node.get(editor, path.slice(0, -2)), ['item']);
    outdentItem(editor, path);
    if (isInner) outdentItem(editor, Path.next(path.slice(0, -2)));
  }
}

/** Blocks that stand side by side become one list. */
function listBlocks(editor: BodyEditor, blocks: readonly Path[], type: Lijst['type']): void {
  for (const run of runsOf(blocks).reverse()) {
    const [first] = run;
    if (first === undefined) continue;
    insertNode(editor, first, { type, id: editor.freshId(), children: [] });
    for (const index of run.keys()) {
      insertNode(editor, [...first, index], wrapper('item', editor.freshId()));
      setFields(editor, Path.next(first), { type: 'alinea' });
      moveNode(editor, Path.next(first), [...first, index, 0]);
    }
    if (continuesList(editor, first, type)) mergeWithPrevious(editor, first);
  }
}

function continuesList(editor: BodyEditor, path: Path, type: Lijst['type']): boolean {
  return Path.hasPrevious(path) && isOfType(Node.get(editor, Path.previous(path)), [type]);
}

function runsOf(paths: readonly Path[]): Path[][] {
  const runs: Path[][] = [];
  for (const path of paths) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && Path.equals(Path.next(last), path)) run.push(path);
    else runs.push([path]);
  }
  return runs;
}
