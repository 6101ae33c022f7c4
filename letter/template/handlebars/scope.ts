/** What names mean at one place of a program. All lists run from the inside out. */
export type Scope = {
  /** `this`. */
  readonly context: unknown;
  /** The levels that `..` counts: at 1 stands `..`, at 2 `../..`. */
  readonly levels: readonly unknown[];
  readonly frame: Frame;
  readonly blockParams: readonly ReadonlyMap<string, unknown>[];
};

/** The values behind `@`: one frame for each `each`; a block that does not repeat has those of the block around it. */
export type Frame = {
  readonly root: unknown;
  readonly index?: number;
  readonly key?: string | number;
  readonly first?: boolean;
  readonly last?: boolean;
  readonly parent?: Frame;
};

export const FRAME_NAMES = ['root', 'index', 'key', 'first', 'last'] as const;
export type FrameName = (typeof FRAME_NAMES)[number];

export function rootScope(context: unknown): Scope {
  return { context, levels: [context], frame: { root: context }, blockParams: [] };
}

/** Inside a block with `context` as `this`. A block that keeps its context adds no level for `..`. */
export function innerScope(scope: Scope, context: unknown, frame: Frame = scope.frame): Scope {
  const levels = isSameContext(context, scope.levels[0]) ? scope.levels : [context, ...scope.levels];
  return { ...scope, context, levels, frame };
}

export function withBlockParams(scope: Scope, names: readonly string[], values: readonly unknown[]): Scope {
  const params = new Map(names.map((name, index) => [name, values[index]]));
  return { ...scope, blockParams: [params, ...scope.blockParams] };
}

/** As Handlebars' runtime compares plain values when it decides whether a block adds a level. */
function isSameContext(a: unknown, b: unknown): boolean {
  const arePlain = isPrimitive(a) && isPrimitive(b);
  // biome-ignore lint/suspicious/noDoubleEquals: Handlebars compares 1 and '1' as equal here, and `..` depends on it.
  return a === b || (arePlain && a == b);
}

function isPrimitive(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}
