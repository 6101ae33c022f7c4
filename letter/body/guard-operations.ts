import { Editor, type Operation, Path } from 'slate';
import { HistoryEditor } from 'slate-history';
import type { BodyEditor } from './body.ts';
import { exactOperation } from './exact-operation.ts';
import { keepIds, renewSplitId } from './keep-ids.ts';
import type { BodyContext } from './normalizers/normalizer.ts';
import { refuseImpossibleMove } from './refuse-impossible-move.ts';

/**
 * Reads every operation before it is applied: renews ids that were used before, keeps count of ids and remembers where
 * joined punten went. Returns a function in which the rules of the document do their work: they may set any id.
 */
export function guardOperations({ editor, ids, joins }: BodyContext): (rules: () => void) => void {
  const { apply, getDirtyPaths } = editor;
  const state: GuardState = { depth: 0, inRules: 0, isReplaying: false, isLongReplay: false, isRepaired: false };

  const asKept = (operation: Operation): Operation | undefined => {
    if (state.isReplaying) return operation;
    const exact = exactOperation(editor, operation);
    return state.inRules > 0 ? renewSplitId(exact, ids) : keepIds(editor, exact, ids);
  };

  editor.apply = (operation) => {
    if (state.depth === 0) ids.catchUp();
    const kept = asKept(operation);
    if (kept === undefined) return;
    refuseImpossibleMove(editor, kept);
    const { children } = editor;
    let isApplied = false;
    state.depth += 1;
    try {
      if (!state.isReplaying) joins.follow(kept);
      ids.follow(kept);
      apply(kept);
      isApplied = true;
    } finally {
      state.depth -= 1;
      ids.settle(isApplied);
      if (!isApplied && editor.children === children) forget(editor, kept);
    }
    if (state.isReplaying && state.inRules > 0) state.isRepaired = true;
  };
  // What a text says matters to the element around it only; else every letter typed is a look at its whole section.
  editor.getDirtyPaths = (operation) => {
    if (state.isLongReplay) return [];
    return operation.type === 'insert_text' || operation.type === 'remove_text'
      ? [Path.parent(operation.path), operation.path]
      : getDirtyPaths(operation);
  };
  guardReplay(editor, state);

  return (rules) => {
    state.inRules += 1;
    try {
      rules();
    } finally {
      state.inRules -= 1;
    }
  };
}

type GuardState = {
  /** How many operations are being applied, one inside the other. */
  depth: number;
  inRules: number;
  isReplaying: boolean;
  /** The whole document is looked at afterwards, and not what each operation touches. */
  isLongReplay: boolean;
  /** Whether the rules had to put right what undo or redo brought back. */
  isRepaired: boolean;
};

/**
 * More operations than these in one step (a list of two thousand wensen that was pasted) are not followed one by one:
 * Slate moves all that was touched before along with each, so that twice as many take four times as long.
 */
const LONG_REPLAY = 200;

/**
 * Undo and redo bring back what was, ids and all. Should that not be sound, it is put right, and as the steps of the
 * history then no longer fit the document they are given up.
 */
function guardReplay(editor: BodyEditor, state: GuardState): void {
  const { undo, redo } = editor;
  const replay = (stack: 'undos' | 'redos', step: () => void) => () => {
    state.isReplaying = true;
    state.isLongReplay = (editor.history[stack].at(-1)?.operations.length ?? 0) > LONG_REPLAY;
    state.isRepaired = false;
    try {
      const wasLong = state.isLongReplay;
      step();
      state.isLongReplay = false;
      if (wasLong) HistoryEditor.withoutSaving(editor, () => Editor.normalize(editor, { force: true }));
    } finally {
      state.isReplaying = false;
      state.isLongReplay = false;
    }
    if (state.isRepaired) editor.history = { undos: [], redos: [] };
  };
  editor.undo = replay('undos', undo);
  editor.redo = replay('redos', redo);
}

/** The history remembers an operation before it is applied; one that failed could not be undone. */
function forget({ history }: BodyEditor, operation: Operation): void {
  const batch = history.undos.at(-1);
  if (batch?.operations.at(-1) !== operation) return;
  batch.operations.pop();
  if (batch.operations.length === 0) history.undos.pop();
}
