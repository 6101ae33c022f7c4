import { checkWords } from './check-words.ts';
import { type Evaluation, EvaluationStop, step } from './evaluation.ts';
import { isEmpty, isFilled } from './is-filled.ts';
import type { BlockName, BlockStatement, HandlebarsProgram } from './program.ts';
import { type Frame, innerScope, type Scope, withBlockParams } from './scope.ts';

/** What a block runs with: its argument, its options and the way to run its content. */
type BlockRun = {
  readonly scope: Scope;
  readonly evaluation: Evaluation;
  readonly value: unknown;
  readonly option: (key: string) => unknown;
  readonly run: (program: HandlebarsProgram | undefined, scope: Scope) => void;
};

/** Runs one block, as Handlebars' built-in helpers of the same name do. */
export function runBlock(block: BlockStatement, run: BlockRun): void {
  BLOCKS[block.name](block, run);
}

const BLOCKS: Record<BlockName, (block: BlockStatement, run: BlockRun) => void> = {
  if: ({ program, inverse }, run) => run.run(isTrue(run) ? program : inverse, run.scope),
  unless: ({ program, inverse }, run) => run.run(isTrue(run) ? inverse : program, run.scope),
  with: runWith,
  each: runEach,
  sectie: ({ program }, run) => run.run(program, run.scope),
};

function isTrue({ value, option }: BlockRun): boolean {
  return option('includeZero') ? !isEmpty(value) : isFilled(value);
}

function runWith({ program, inverse }: BlockStatement, { value, scope, run }: BlockRun): void {
  if (isEmpty(value)) run(inverse, scope);
  else run(program, withBlockParams(innerScope(scope, value), program?.blockParams ?? [], [value]));
}

function runEach(block: BlockStatement, { value, scope, evaluation, run }: BlockRun): void {
  const entries = entriesOf(value, block);
  if (entries.length === 0) run(block.inverse, scope);
  entries.forEach(([key, item], index) => {
    step(evaluation, block.at);
    const frame: Frame = {
      root: scope.frame.root,
      index,
      key,
      first: index === 0,
      last: index === entries.length - 1,
      parent: scope.frame,
    };
    const inner = innerScope(scope, item, frame);
    run(block.program, withBlockParams(inner, block.program?.blockParams ?? [], [item, key]));
  });
}

/** Index and item of a list, name and value of an object; nothing of anything else. */
function entriesOf(value: unknown, block: BlockStatement): [string | number, unknown][] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.map((item, index): [number, unknown] => [index, item]);
  if (Symbol.iterator in value) throw new EvaluationStop(checkWords.noList, block.at);
  return Object.entries(value);
}
