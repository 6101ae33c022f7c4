import type { KnownName } from '../known-names.ts';

/**
 * What is known of a value before the program runs. `plain` is a text, number or boolean of any soort; `unknown` stands
 * for what has a fault already.
 */
export type Meaning = KnownName | 'plain' | 'unknown';

/** What names mean at one place of a program, as far as that is known. All lists run from the inside out. */
export type CheckScope = {
  readonly contexts: readonly Meaning[];
  /** The number of `each` around this place. */
  readonly repeats: number;
  readonly blockParams: readonly ReadonlyMap<string, Meaning>[];
};

/** Whether a value is for certain not a list or a group. */
export function isPlain(meaning: Meaning): boolean {
  return meaning === 'plain' || (meaning !== 'unknown' && 'soort' in meaning);
}

/** Whether a value is for certain a group of named values. */
export function isGroup(meaning: Meaning): boolean {
  return meaning !== 'plain' && meaning !== 'unknown' && 'names' in meaning;
}

/** What a list holds. A group of values could be repeated too, but nothing would be known of what comes out. */
export function itemOf(meaning: Meaning): Meaning | undefined {
  if (meaning === 'unknown') return 'unknown';
  return meaning !== 'plain' && 'items' in meaning ? meaning.items : undefined;
}

/** Inside a block with this value as `this`; a block that keeps its context adds no level for `..`. */
export function entering(scope: CheckScope, meaning: Meaning): CheckScope {
  const isSame = meaning !== 'unknown' && !isPlain(meaning) && meaning === scope.contexts[0];
  return isSame ? scope : { ...scope, contexts: [meaning, ...scope.contexts] };
}

export function withParams(scope: CheckScope, names: readonly string[], meanings: readonly Meaning[]): CheckScope {
  const params = new Map(names.map((name, index): [string, Meaning] => [name, meanings[index] ?? 'unknown']));
  return { ...scope, blockParams: [params, ...scope.blockParams] };
}
