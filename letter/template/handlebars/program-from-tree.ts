import type { FaultWords } from '../template-fault.ts';
import { HELPERS } from './helper-table.ts';
import {
  BLOCK_NAMES,
  type BlockName,
  type BlockStatement,
  type CallExpression,
  type Expression,
  type HandlebarsProgram,
  type HashPair,
  type PathExpression,
  type Position,
  type RefusedExpression,
  type RefusedStatement,
  type Statement,
} from './program.ts';
import type { RawCall, RawExpression, RawLocated, RawPath, RawProgram, RawPrograms, RawStatement } from './raw-tree.ts';
import { refusals } from './refusals.ts';

/** The parser's tree as a program: what a template may use, and what it may not as `refused`. */
export function programFromTree(tree: RawProgram): HandlebarsProgram {
  return { body: tree.body.flatMap(statementFrom), blockParams: tree.blockParams ?? [] };
}

function statementFrom(raw: RawStatement): Statement[] {
  switch (raw.type) {
    case 'CommentStatement':
      return [];
    case 'ContentStatement':
      return raw.value === '' ? [] : [{ type: 'content', text: raw.value, at: positionOf(raw) }];
    case 'MustacheStatement':
      return [{ type: 'print', value: printed(raw), at: positionOf(raw) }];
    case 'BlockStatement':
      return [blockFrom(raw)];
    case 'Decorator':
      return [refusedStatement(refusals.decorator, raw, raw, {})];
    case 'DecoratorBlock':
      return [refusedStatement(refusals.decorator, raw, raw, raw)];
    case 'PartialStatement':
    case 'PartialBlockStatement':
      return [refusedStatement(refusals.partial, raw, raw, raw)];
  }
}

function blockFrom(raw: RawLocated & RawCall & RawPrograms): Statement {
  const name = simpleName(raw.path);
  if (name === undefined || !isBlockName(name)) return refusedStatement(refusals.unknownBlock(name), raw, raw, raw);
  const clash = blockParamsOf(raw).find((param) => HELPERS.has(param) || isBlockName(param));
  if (clash !== undefined) return refusedStatement(refusals.blockParamIsHelper(clash), raw, raw, raw);
  return {
    type: 'block',
    name,
    params: raw.params.map(expressionFrom),
    hash: pairsFrom(raw),
    ...programsOf(raw),
    at: positionOf(raw),
  };
}

function blockParamsOf({ program, inverse }: RawPrograms): string[] {
  return [...(program?.blockParams ?? []), ...(inverse?.blockParams ?? [])];
}

function programsOf({ program, inverse }: RawPrograms): Pick<BlockStatement, 'program' | 'inverse'> {
  return {
    ...(program && { program: programFromTree(program) }),
    ...(inverse && { inverse: programFromTree(inverse) }),
  };
}

/** `{{name}}` is a look-up, `{{name argument}}` calls a helper. */
function printed(raw: RawLocated & RawCall): Expression {
  const isCall = raw.params.length > 0 || raw.hash !== undefined;
  if (isCall) return callFrom(raw);
  return raw.path.type === 'PathExpression' ? expressionFrom(raw.path) : refused(refusals.noName, raw, raw);
}

function callFrom(raw: RawLocated & RawCall): CallExpression | RefusedExpression {
  const name = simpleName(raw.path);
  if (name === undefined || !HELPERS.has(name)) {
    const words = name !== undefined && isBlockName(name) ? refusals.blockAsHelper(name) : refusals.unknownHelper(name);
    return refused(words, raw, raw);
  }
  return { type: 'call', name, params: raw.params.map(expressionFrom), hash: pairsFrom(raw), at: positionOf(raw) };
}

function expressionFrom(raw: RawExpression): Expression {
  switch (raw.type) {
    case 'PathExpression':
      return pathFrom(raw);
    case 'SubExpression':
      return callFrom(raw);
    case 'StringLiteral':
    case 'NumberLiteral':
    case 'BooleanLiteral':
      return { type: 'literal', value: raw.value };
    case 'UndefinedLiteral':
      return { type: 'literal', value: undefined };
    case 'NullLiteral':
      return { type: 'literal', value: null };
    case 'HashLiteral':
    case 'ArrayLiteral':
      return refused(refusals.noName, raw);
  }
}

function pathFrom(raw: RawPath & RawLocated): PathExpression | RefusedExpression {
  const parts = raw.parts.filter((part) => typeof part === 'string');
  if (parts.length < raw.parts.length) return refused(refusals.partOfCall, raw);
  if (parts.some((part) => part.startsWith('#'))) return refused(refusals.noName, raw);
  const { data, depth, original } = raw;
  return { type: 'path', data, depth, parts, original, scoped: isScoped(original), at: positionOf(raw) };
}

/** As Handlebars' compiler has it (AST.helpers.scopedId). */
function isScoped(original: string): boolean {
  return /^\.|this\b/.test(original);
}

function simpleName(path: RawExpression): string | undefined {
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || isScoped(path.original)) return undefined;
  const [name, ...rest] = path.parts;
  return rest.length === 0 && typeof name === 'string' ? name : undefined;
}

function isBlockName(name: string): name is BlockName {
  return BLOCK_NAMES.some((known) => known === name);
}

function pairsFrom({ hash }: Pick<RawCall, 'hash'>): HashPair[] {
  return (hash?.pairs ?? []).map(({ key, value }) => ({ key, value: expressionFrom(value) }));
}

function innerOf(call: Omit<RawCall, 'path'>): Expression[] {
  return [...call.params.map(expressionFrom), ...pairsFrom(call).map(({ value }) => value)];
}

function refused(words: FaultWords, raw: RawLocated, call?: Omit<RawCall, 'path'>): RefusedExpression {
  return { type: 'refused', words, at: positionOf(raw), inner: call === undefined ? [] : innerOf(call) };
}

function refusedStatement(
  words: FaultWords,
  raw: RawLocated,
  call: Omit<RawCall, 'path'>,
  programs: RawPrograms,
): RefusedStatement {
  const { program, inverse } = programsOf(programs);
  return {
    type: 'refused-statement',
    words,
    at: positionOf(raw),
    inner: innerOf(call),
    programs: [program, inverse].filter((one) => one !== undefined),
  };
}

function positionOf({ loc: { start } }: RawLocated): Position {
  return { line: start.line, column: start.column + 1 };
}
