import type { History } from 'slate-history';
import type { BodyEditor } from '../../letter/body/body.ts';
import type { Gegevens } from '../../letter/model/gegevens.ts';
import { followTyping, PAUSE } from './follow-typing.ts';
import { sameJson } from './same-json.ts';

/** The steps that were done in body and gegevens, in the order in which they were done. */
export type SharedHistory = {
  /** Remembers a change of the gegevens. Changes under the same `name` within a second of each other are one step. */
  remember(before: Gegevens, after: Gegevens, name: string | undefined): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
};

type Batch = History['undos'][number];
type GegevensStep = { soort: 'gegevens'; before: Gegevens; after: Gegevens; name: string | undefined; at: number };
type Step = { soort: 'body'; batch: Batch } | GegevensStep;

/** So many steps are kept; each is a word or so. */
const MOST_STEPS = 1000;

/**
 * Lets the editor and the gegevens share one history. Slate's own history still says what belongs together in the
 * body, and does and undoes it; it holds no more than the batch that is being added to, all others are kept here.
 *
 * @param show puts the gegevens of a step back
 */
export function shareHistory(editor: BodyEditor, show: (gegevens: Gegevens) => void): SharedHistory {
  let undos: Step[] = [];
  let redos: Step[] = [];
  let isReplaying = false;
  const body = { undo: editor.undo, redo: editor.redo, writeHistory: editor.writeHistory };

  const add = (step: Step) => {
    undos.push(step);
    if (undos.length > MOST_STEPS) undos.shift();
    redos = [];
  };
  editor.writeHistory = (stack, batch: Batch) => {
    body.writeHistory(stack, batch);
    if (isReplaying) return;
    editor.history.undos.splice(0, editor.history.undos.length - 1);
    add({ soort: 'body', batch });
  };
  followTyping(editor);

  /** Lets Slate undo or redo a batch. Returns whether the other batches still fit the document. */
  const replay = (stack: 'undos' | 'redos', batch: Batch): boolean => {
    const held = { undos: [], redos: [], [stack]: [batch] };
    editor.history = held;
    isReplaying = true;
    try {
      if (stack === 'undos') body.undo();
      else body.redo();
    } finally {
      isReplaying = false;
    }
    // The document gives its history up, by a new one, when it had to put right what came back.
    return editor.history === held;
  };
  const move = (stack: 'undos' | 'redos') => {
    const [from, to] = stack === 'undos' ? [undos, redos] : [redos, undos];
    const step = takeLast(from);
    if (step === undefined) return;
    if (step.soort === 'gegevens') show(stack === 'undos' ? step.before : step.after);
    const isSound = step.soort === 'gegevens' || replay(stack, step.batch);
    editor.history = { undos: [], redos: [] };
    to.push(step);
    if (isSound) return;
    undos = undos.filter(({ soort }) => soort === 'gegevens');
    redos = redos.filter(({ soort }) => soort === 'gegevens');
  };

  return {
    remember(before, after, name) {
      const now = Date.now();
      const last = undos.at(-1);
      if (last?.soort === 'gegevens' && continues(last, name, now)) {
        undos[undos.length - 1] = { ...last, after, at: now };
        if (sameJson(last.before, after)) undos.pop();
        redos = [];
      } else {
        add({ soort: 'gegevens', before, after, name, at: now });
      }
      editor.history = { undos: [], redos: [] };
    },
    undo: () => move('undos'),
    redo: () => move('redos'),
    canUndo: () => undos.some(isFilled),
    canRedo: () => redos.some(isFilled),
  };
}

function continues(step: GegevensStep, name: string | undefined, now: number): boolean {
  return name !== undefined && step.name === name && now - step.at <= PAUSE;
}

/** A batch is empty when the change that it stood for failed. */
function isFilled(step: Step): boolean {
  return step.soort === 'gegevens' || step.batch.operations.length > 0;
}

function takeLast(steps: Step[]): Step | undefined {
  let step = steps.pop();
  while (step !== undefined && !isFilled(step)) step = steps.pop();
  return step;
}
