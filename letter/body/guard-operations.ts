import { type Operation, Path } from 'slate';
import type { BodyEditor } from './body.ts';
import { exactOperation } from './exact-operation.ts';
import { keepIds, renewSplitId } from './keep-ids.ts';
import type { BodyContext } from './normalizers/normalizer.ts';
import { refuseImpossibleMove } from './refuse-impossible-move.ts';

/**
 * Reads every operation before it is applied: renews ids that were used before, keeps count of ids and remembers where
 * joined punten went. Returns a function that runs a piece of work whose own operations are applied as they are.
 */
export function guardOperations({ editor, ids, joins }: BodyContext): (work: () => void) => void {
  const { apply, undo, redo, getDirtyPaths } = editor;
  let trusted = false;
  let replaying = false;
  let depth = 0;

  const trust = (work: () => void): void => {
    const before = trusted;
    trusted = true;
    try {
      work();
    } finally {
      trusted = before;
    }
  };

  const keptOperation = (operation: Operation): Operation | undefined => {
    const exact = exactOperation(editor, operation);
    return trusted ? renewSplitId(exact, ids) : keepIds(editor, exact, ids);
  };

  const applyFollowed = (operation: Operation): void => {
    if (depth === 0) ids.catchUp();
    const kept = replaying ? operation : keptOperation(operation);
    if (kept === undefined) return;
    refuseImpossibleMove(editor, kept);
    const { children } = editor;
    let applied = false;
    depth += 1;
    try {
      if (!replaying) joins.follow(kept);
      ids.follow(kept);
      apply(kept);
      applied = true;
    } finally {
      depth -= 1;
      ids.settle(applied);
      if (!applied && editor.children === children) forget(editor, kept);
    }
  };

  const replay = (work: () => void) => () => {
    replaying = true;
    try {
      trust(work);
    } finally {
      replaying = false;
    }
  };

  editor.apply = applyFollowed;
  editor.undo = replay(undo);
  editor.redo = replay(redo);
  // What a text says matters only to the element around it; without this every letter typed is a look at its whole section.
  editor.getDirtyPaths = (operation) =>
    operation.type === 'insert_text' || operation.type === 'remove_text'
      ? [Path.parent(operation.path), operation.path]
      : getDirtyPaths(operation);
  return trust;
}

/** The history remembers an operation before it is applied; one that failed could not be undone. */
function forget({ history }: BodyEditor, operation: Operation): void {
  const batch = history.undos.at(-1);
  if (batch?.operations.at(-1) !== operation) return;
  batch.operations.pop();
  if (batch.operations.length === 0) history.undos.pop();
}
