/**
 * The tree as @handlebars/parser 2.2.4 gives it. The types that the package publishes leave statements and expressions
 * open and call every decorator a mustache, so the shapes that are used here are stated once more, closed.
 */
export type RawProgram = { readonly body: readonly RawStatement[]; readonly blockParams?: readonly string[] };

export type RawStatement = RawLocated &
  (
    | { readonly type: 'ContentStatement'; readonly value: string }
    | { readonly type: 'CommentStatement' }
    | ({ readonly type: 'MustacheStatement' | 'Decorator' } & RawCall)
    | ({ readonly type: 'BlockStatement' | 'DecoratorBlock' } & RawCall & RawPrograms)
    | ({ readonly type: 'PartialStatement' | 'PartialBlockStatement' } & Omit<RawCall, 'path'> & RawPrograms)
  );

export type RawExpression = RawLocated &
  (
    | RawPath
    | ({ readonly type: 'SubExpression' } & RawCall)
    | { readonly type: 'StringLiteral'; readonly value: string }
    | { readonly type: 'NumberLiteral'; readonly value: number }
    | { readonly type: 'BooleanLiteral'; readonly value: boolean }
    | { readonly type: 'UndefinedLiteral' | 'NullLiteral' }
    | { readonly type: 'HashLiteral' | 'ArrayLiteral' }
  );

export type RawPath = {
  readonly type: 'PathExpression';
  readonly data: boolean;
  readonly depth: number;
  readonly parts: readonly (string | RawExpression)[];
  readonly original: string;
};

export type RawCall = {
  readonly path: RawExpression;
  readonly params: readonly RawExpression[];
  readonly hash?: { readonly pairs: readonly { readonly key: string; readonly value: RawExpression }[] };
};

export type RawPrograms = { readonly program?: RawProgram; readonly inverse?: RawProgram };

/** Lines from 1, columns from 0. */
export type RawLocated = { readonly loc: { readonly start: { readonly line: number; readonly column: number } } };
