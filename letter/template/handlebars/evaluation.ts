import type { FaultWords } from '../template-fault.ts';
import type { Position } from './program.ts';

/**
 * A piece of output. `waarde` is what `{{name}}` or `{{datum name}}` printed for a plain name of the letter, so that it
 * can become a live value; `leeg` stands where a helper or a part of a value had nothing to print. Joined, the texts of
 * all segments are what Handlebars prints.
 */
export type Segment =
  | { readonly kind: 'tekst'; readonly text: string }
  | { readonly kind: 'waarde'; readonly naam: string; readonly text: string }
  | { readonly kind: 'leeg'; readonly text: '' };

/** One run of a program: what it may look up, what it has written and what it may still use. */
export type Evaluation = {
  readonly root: unknown;
  /** The names that may be looked up at the root although they have no value. */
  readonly names: ReadonlySet<string>;
  readonly maxSteps: number;
  readonly maxOutput: number;
  readonly segments: Segment[];
  steps: number;
  output: number;
};

/** Ends a run: thrown inside `evaluate` only, which returns it as a fault. */
export class EvaluationStop extends Error {
  readonly words: FaultWords;
  readonly at: Position;

  constructor(words: FaultWords, at: Position) {
    super(words.sentence);
    this.words = words;
    this.at = at;
  }
}

/** Counts one step. Every statement, expression and repetition is one. */
export function step(evaluation: Evaluation, at: Position): void {
  evaluation.steps += 1;
  if (evaluation.steps > evaluation.maxSteps) {
    throw new EvaluationStop(
      {
        kind: 'template-limit',
        sentence: `Dit sjabloon heeft meer dan ${evaluation.maxSteps} stappen nodig.`,
        remedy: 'Maak de herhalingen in het sjabloon kleiner.',
      },
      at,
    );
  }
}

/** Stops before a helper joins more text than may be written: a text of that size need not be printed to fill the memory. */
export function weigh({ maxOutput }: Evaluation, args: readonly unknown[], at: Position): void {
  const length = args.reduce<number>((sum, arg) => sum + (typeof arg === 'string' ? arg.length : 0), 0);
  if (length > maxOutput) throw new EvaluationStop(tooMuch(maxOutput), at);
}

/** Writes text; text after text becomes one segment. */
export function write(evaluation: Evaluation, segment: Segment, at: Position): void {
  evaluation.output += segment.text.length;
  if (evaluation.output > evaluation.maxOutput) throw new EvaluationStop(tooMuch(evaluation.maxOutput), at);
  const last = evaluation.segments.at(-1);
  if (segment.kind === 'tekst' && last?.kind === 'tekst') {
    evaluation.segments[evaluation.segments.length - 1] = { kind: 'tekst', text: last.text + segment.text };
  } else if (segment.kind !== 'tekst' || segment.text !== '') {
    evaluation.segments.push(segment);
  }
}

function tooMuch(limit: number): FaultWords {
  return {
    kind: 'template-limit',
    sentence: `Dit sjabloon maakt meer dan ${limit} tekens tekst.`,
    remedy: 'Maak de tekst of de herhalingen in het sjabloon kleiner.',
  };
}
