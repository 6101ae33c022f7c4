import type { FaultWords } from '../template-fault.ts';

/**
 * A Handlebars text as it is evaluated: the part of the language that a template may use. What it may not use stays in
 * the tree as `refused`, with the words of its fault, so that a check can report everything at once.
 */
export type HandlebarsProgram = {
  readonly body: readonly Statement[];
  /** The names of `as |item index|` of the block whose content this is. */
  readonly blockParams: readonly string[];
};

export type Statement = ContentStatement | PrintStatement | BlockStatement | RefusedStatement;

/** Literal text, after whitespace control. */
export type ContentStatement = { readonly type: 'content'; readonly text: string; readonly at: Position };

/** `{{name}}` or `{{helper argument}}`. */
export type PrintStatement = { readonly type: 'print'; readonly value: Expression; readonly at: Position };

/** `{{#if x}} program {{else}} inverse {{/if}}`. */
export type BlockStatement = {
  readonly type: 'block';
  readonly name: BlockName;
  readonly params: readonly Expression[];
  readonly hash: readonly HashPair[];
  readonly program?: HandlebarsProgram;
  readonly inverse?: HandlebarsProgram;
  readonly at: Position;
};

export const BLOCK_NAMES = ['if', 'unless', 'each', 'with', 'sectie'] as const;
export type BlockName = (typeof BLOCK_NAMES)[number];

export type Expression = PathExpression | LiteralExpression | CallExpression | RefusedExpression;

/** A look-up: `wensen.aantal`, `../naam`, `this`, `@index`. */
export type PathExpression = {
  readonly type: 'path';
  /** Starts with `@`. */
  readonly data: boolean;
  /** The number of `../`. */
  readonly depth: number;
  readonly parts: readonly string[];
  /** As written; only for words. */
  readonly original: string;
  /** Begins with `.`, `..` or `this`: then it is never a block parameter. */
  readonly scoped: boolean;
  readonly at: Position;
};

export type LiteralExpression = {
  readonly type: 'literal';
  readonly value: string | number | boolean | null | undefined;
};

/** A helper with its arguments. */
export type CallExpression = {
  readonly type: 'call';
  readonly name: string;
  readonly params: readonly Expression[];
  readonly hash: readonly HashPair[];
  readonly at: Position;
};

export type HashPair = { readonly key: string; readonly value: Expression };

/** `inner` and `programs` are what stands in it: that is checked all the same. */
export type RefusedStatement = {
  readonly type: 'refused-statement';
  readonly words: FaultWords;
  readonly at: Position;
  readonly inner: readonly Expression[];
  readonly programs: readonly HandlebarsProgram[];
};

export type RefusedExpression = {
  readonly type: 'refused';
  readonly words: FaultWords;
  readonly at: Position;
  readonly inner: readonly Expression[];
};

/** Line and column, both from 1. */
export type Position = { readonly line: number; readonly column: number };

/** `brief.hbs:3:7`, or `3:7` when the text has no name. */
export function placeAt(place: string, { line, column }: Position): string {
  return `${place === '' ? '' : `${place}:`}${line}:${column}`;
}
