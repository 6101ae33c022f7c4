import type { KnownName, KnownNames } from '../known-names.ts';
import type { FaultWords, TemplateFault } from '../template-fault.ts';
import { blockArgumentsFault, callArgumentsFault } from './argument-faults.ts';
import { argumentWords } from './check-arguments.ts';
import { meaningOfPath } from './check-path.ts';
import { type CheckScope, entering, isGroup, isPlain, itemOf, type Meaning, withParams } from './check-scope.ts';
import { checkWords } from './check-words.ts';
import {
  type BlockStatement,
  type CallExpression,
  type Expression,
  type HandlebarsProgram,
  type Position,
  type PrintStatement,
  placeAt,
  type Statement,
} from './program.ts';

export type CheckOptions = {
  readonly names: KnownNames;
  /** How the text is called in a fault, before line and column. */
  readonly place: string;
  /** `values`: only plain names are printed, so that each becomes a live value. `all`: helpers and parts too. */
  readonly prints: 'values' | 'all';
};

/** `used`: the names of the root that occur anywhere in the text. */
export type CheckedProgram = { readonly faults: TemplateFault[]; readonly used: ReadonlySet<string> };

/**
 * Finds everything that a program may not do, in all its branches and without running it: unknown names, unknown
 * helpers, partials, wrong arguments. A program without faults can fail while it runs on a limit only.
 */
export function checkProgram(program: HandlebarsProgram, { names, place, prints }: CheckOptions): CheckedProgram {
  const root: KnownName = { names };
  const checker: Checker = { root, place, prints, faults: [], used: new Set() };
  checkBody(program, { contexts: [root], repeats: 0, blockParams: [] }, checker);
  return { faults: checker.faults, used: checker.used };
}

type Checker = {
  readonly root: KnownName;
  readonly place: string;
  readonly prints: 'values' | 'all';
  readonly faults: TemplateFault[];
  readonly used: Set<string>;
};

function checkBody(program: HandlebarsProgram, scope: CheckScope, checker: Checker): void {
  for (const statement of program.body) checkStatement(statement, scope, checker);
}

function checkStatement(statement: Statement, scope: CheckScope, checker: Checker): void {
  switch (statement.type) {
    case 'content':
      break;
    case 'print':
      checkPrint(statement, scope, checker);
      break;
    case 'block':
      checkBlock(statement, scope, checker);
      break;
    case 'refused-statement':
      report(checker, statement.at, statement.words);
      for (const expression of statement.inner) meaningOf(expression, scope, checker);
      for (const program of statement.programs) checkBody(program, unknownScope(scope, program), checker);
      break;
  }
}

/** In a block that is not known, nothing is known of `this`; the letter's names are looked up all the same. */
function unknownScope(scope: CheckScope, { blockParams }: HandlebarsProgram): CheckScope {
  return withParams({ ...scope, contexts: ['unknown', ...scope.contexts] }, blockParams, []);
}

function checkPrint({ value, at }: PrintStatement, scope: CheckScope, checker: Checker): void {
  const before = checker.faults.length;
  const meaning = meaningOf(value, scope, checker);
  if (checker.faults.length > before) return;
  if (!isPlain(meaning)) report(checker, at, checkWords.noText);
  else if (checker.prints === 'values' && !isLive(value, scope, checker)) report(checker, at, checkWords.notLive);
}

function isLive(value: Expression, scope: CheckScope, checker: Checker): boolean {
  const [path] = value.type === 'call' && value.name === 'datum' ? value.params : [value];
  return path?.type === 'path' && meaningOfPath(path, scope, checker.root).rootName !== undefined;
}

function checkBlock(block: BlockStatement, scope: CheckScope, checker: Checker): void {
  const words = block.name === 'sectie' ? checkWords.sectieInside : blockArgumentsFault(block);
  if (words !== undefined) report(checker, block.at, words);
  const [meaning = 'unknown'] = block.params.map((param) => meaningOf(param, scope, checker));
  for (const { value } of block.hash) meaningOf(value, scope, checker);
  const isCondition = block.name === 'if' || block.name === 'unless';
  if (isCondition && isGroup(meaning)) report(checker, block.at, checkWords.alwaysTrue);
  if (block.program) checkBody(block.program, scopeInside(block, block.program, meaning, scope, checker), checker);
  if (block.inverse) checkBody(block.inverse, withParams(scope, block.inverse.blockParams, []), checker);
}

function scopeInside(
  { name, at }: BlockStatement,
  { blockParams }: HandlebarsProgram,
  meaning: Meaning,
  scope: CheckScope,
  checker: Checker,
): CheckScope {
  if (name === 'with') return withParams(entering(scope, meaning), blockParams, [meaning]);
  if (name !== 'each') return withParams(scope, blockParams, []);
  const item = itemOf(meaning);
  if (item === undefined) report(checker, at, checkWords.noList);
  const inner = { ...entering(scope, item ?? 'unknown'), repeats: scope.repeats + 1 };
  return withParams(inner, blockParams, [item ?? 'unknown', { soort: 'getal' }]);
}

function meaningOf(expression: Expression, scope: CheckScope, checker: Checker): Meaning {
  switch (expression.type) {
    case 'literal':
      return 'plain';
    case 'path': {
      const { meaning, usedName, words } = meaningOfPath(expression, scope, checker.root);
      if (usedName !== undefined) checker.used.add(usedName);
      if (words !== undefined) report(checker, expression.at, words);
      return meaning;
    }
    case 'call':
      return checkCall(expression, scope, checker);
    case 'refused':
      report(checker, expression.at, expression.words);
      for (const inner of expression.inner) meaningOf(inner, scope, checker);
      return 'unknown';
  }
}

/** A helper gives one value, never a list. */
function checkCall(call: CallExpression, scope: CheckScope, checker: Checker): Meaning {
  const fault = callArgumentsFault(call);
  if (fault !== undefined) report(checker, call.at, fault);
  const meanings = call.params.map((param) => meaningOf(param, scope, checker));
  for (const words of argumentWords(call, meanings)) report(checker, call.at, words);
  for (const { value } of call.hash) meaningOf(value, scope, checker);
  return 'plain';
}

function report(checker: Checker, at: Position, words: FaultWords): void {
  checker.faults.push({ ...words, place: placeAt(checker.place, at) });
}
