import type { Descendant, Selection } from 'slate';
import type { History } from 'slate-history';
import type { BodyEditor } from '../../letter/body/body.ts';
import type { Gegevens } from '../../letter/model/gegevens.ts';
import { sameJson } from '../../letter/model/same-json.ts';
import { followTyping, PAUSE } from './follow-typing.ts';

/** The steps that were done in body and gegevens, in the order in which they were done. */
export type SharedHistory = {
  /** Remembers a change of the gegevens. Changes under the same `name` within a second of each other are one step. */
  remember(before: Gegevens, after: Gegevens, name: string | undefined): void;
  /** Remembers that gegevens and body were replaced together, as one step; `after` stands in the editor already. */
  rememberWhole(before: Moment, after: Moment): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
};

/**
 * All of a letter that changes, at one moment. Documents of Slate never change themselves: a moment that is put back is
 * exactly what was, and the steps before it fit it again.
 */
export type Moment = {
  readonly gegevens: Gegevens;
  readonly children: Descendant[];
  readonly selection: Selection;
};

type Batch = History['undos'][number];
type GegevensStep = { soort: 'gegevens'; before: Gegevens; after: Gegevens; name: string | undefined; at: number };
type WholeStep = { soort: 'whole'; before: Moment; after: Moment };
type Step = { soort: 'body'; batch: Batch } | GegevensStep | WholeStep;

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
  const putBack = ({ gegevens, children, selection }: Moment) => {
    show(gegevens);
    editor.children = children;
    editor.selection = selection;
    editor.onChange();
  };
  /** Returns whether the other steps still fit the document. */
  const bringBack = (step: Step, stack: 'undos' | 'redos'): boolean => {
    const side = stack === 'undos' ? 'before' : 'after';
    if (step.soort === 'body') return replay(stack, step.batch);
    if (step.soort === 'whole') putBack(step[side]);
    else show(step[side]);
    return true;
  };
  const move = (stack: 'undos' | 'redos') => {
    const [from, to] = stack === 'undos' ? [undos, redos] : [redos, undos];
    const step = takeLast(from);
    if (step === undefined) return;
    const isSound = bringBack(step, stack);
    editor.history = { undos: [], redos: [] };
    to.push(step);
    if (isSound) return;
    undos = withoutUnfit(undos);
    redos = withoutUnfit(redos);
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
    rememberWhole(before, after) {
      add({ soort: 'whole', before, after });
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

/**
 * The steps that still fit when the document is another than they were made in. What was done before the letter was
 * replaced stays: going back to that moment brings its own document.
 */
function withoutUnfit(steps: readonly Step[]): Step[] {
  const whole = steps.findLastIndex(({ soort }) => soort === 'whole');
  return steps.filter(({ soort }, index) => index <= whole || soort !== 'body');
}

/** A batch is empty when the change that it stood for failed. */
function isFilled(step: Step): boolean {
  return step.soort !== 'body' || step.batch.operations.length > 0;
}

function takeLast(steps: Step[]): Step | undefined {
  let step = steps.pop();
  while (step !== undefined && !isFilled(step)) step = steps.pop();
  return step;
}
