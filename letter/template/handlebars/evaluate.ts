import { failed, ok, type Result } from '../../model/result.ts';
import type { TemplateFault } from '../template-fault.ts';
import { blockArgumentsFault, callArgumentsFault } from './argument-faults.ts';
import { checkWords } from './check-words.ts';
import { type Evaluation, EvaluationStop, type Segment, step, weigh, write } from './evaluation.ts';
import { HELPERS } from './helper-table.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import {
  type BlockStatement,
  type CallExpression,
  type Expression,
  type HandlebarsProgram,
  type PrintStatement,
  placeAt,
  type Statement,
} from './program.ts';
import { runBlock } from './run-block.ts';
import { rootScope, type Scope } from './scope.ts';

export type EvaluateOptions = {
  /** Names of the context that may be absent from it: they are empty. Every other absent name is a fault. */
  readonly names?: ReadonlySet<string>;
  /** How the text is called in a fault, before line and column. */
  readonly place?: string;
  /** Default 100,000: statements, expressions and repetitions. */
  readonly maxSteps?: number;
  /** Default 1,000,000 characters. */
  readonly maxOutput?: number;
};

/**
 * Runs a program over a context of plain data. Prints what Handlebars prints with `noEscape`, but reads own properties
 * only, calls nothing but the helpers of helper-table.ts, makes no code from text and always ends. Lists and objects
 * are not printed: that is a fault here. The first fault ends the run.
 */
export function evaluate(
  program: HandlebarsProgram,
  context: unknown,
  { names = new Set(), place = '', maxSteps = 100_000, maxOutput = 1_000_000 }: EvaluateOptions = {},
): Result<Segment[], TemplateFault> {
  const evaluation: Evaluation = { root: context, names, maxSteps, maxOutput, segments: [], steps: 0, output: 0 };
  try {
    runProgram(program, rootScope(context), evaluation);
    return ok(evaluation.segments);
  } catch (error) {
    if (!(error instanceof EvaluationStop)) throw error;
    return failed([{ ...error.words, place: placeAt(place, error.at) }]);
  }
}

function runProgram(program: HandlebarsProgram, scope: Scope, evaluation: Evaluation): void {
  for (const statement of program.body) runStatement(statement, scope, evaluation);
}

function runStatement(statement: Statement, scope: Scope, evaluation: Evaluation): void {
  step(evaluation, statement.at);
  switch (statement.type) {
    case 'content':
      write(evaluation, { kind: 'tekst', text: statement.text }, statement.at);
      break;
    case 'print':
      print(statement, scope, evaluation);
      break;
    case 'block':
      startBlock(statement, scope, evaluation);
      break;
    case 'refused-statement':
      throw new EvaluationStop(statement.words, statement.at);
  }
}

function print({ value: expression, at }: PrintStatement, scope: Scope, evaluation: Evaluation): void {
  const { value, rootName } = valueToPrint(expression, scope, evaluation);
  if (typeof value === 'object' && value !== null) throw new EvaluationStop(checkWords.noText, at);
  const text = value === undefined || value === null ? '' : String(value);
  write(evaluation, segmentOf(text, rootName), at);
}

function segmentOf(text: string, rootName: string | undefined): Segment {
  if (rootName !== undefined) return { kind: 'waarde', naam: rootName, text };
  return text === '' ? { kind: 'leeg', text } : { kind: 'tekst', text };
}

/** A date is formatted wherever it is shown, so `{{datum name}}` is as live as `{{name}}`. */
function valueToPrint(expression: Expression, scope: Scope, evaluation: Evaluation): LookedUp {
  if (expression.type === 'path') return lookUp(expression, scope, evaluation);
  const [argument] = expression.type === 'call' && expression.name === 'datum' ? expression.params : [];
  const value = evaluated(expression, scope, evaluation);
  return argument?.type === 'path' ? { ...lookUp(argument, scope, evaluation), value } : { value };
}

function evaluated(expression: Expression, scope: Scope, evaluation: Evaluation): unknown {
  switch (expression.type) {
    case 'path':
      step(evaluation, expression.at);
      return lookUp(expression, scope, evaluation).value;
    case 'literal':
      return expression.value;
    case 'call':
      return call(expression, scope, evaluation);
    case 'refused':
      throw new EvaluationStop(expression.words, expression.at);
  }
}

function call(expression: CallExpression, scope: Scope, evaluation: Evaluation): unknown {
  step(evaluation, expression.at);
  const fault = callArgumentsFault(expression);
  if (fault !== undefined) throw new EvaluationStop(fault, expression.at);
  const args = expression.params.map((param) => evaluated(param, scope, evaluation));
  weigh(evaluation, args, expression.at);
  return HELPERS.get(expression.name)?.run(args);
}

function startBlock(block: BlockStatement, scope: Scope, evaluation: Evaluation): void {
  const fault = block.name === 'sectie' ? checkWords.sectieInside : blockArgumentsFault(block);
  if (fault !== undefined) throw new EvaluationStop(fault, block.at);
  const [param] = block.params;
  runBlock(block, {
    scope,
    evaluation,
    value: param === undefined ? undefined : evaluated(param, scope, evaluation),
    option: (key) => {
      const pair = block.hash.find((one) => one.key === key);
      return pair === undefined ? undefined : evaluated(pair.value, scope, evaluation);
    },
    run: (program, inner) => {
      if (program !== undefined) runProgram(program, inner, evaluation);
    },
  });
}
