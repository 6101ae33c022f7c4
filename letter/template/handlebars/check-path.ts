import type { KnownName } from '../known-names.ts';
import type { FaultWords } from '../template-fault.ts';
import { type CheckScope, isPlain, type Meaning } from './check-scope.ts';
import { checkWords } from './check-words.ts';
import { isFrameName, pathWords } from './look-up.ts';
import type { PathExpression } from './program.ts';

/** `rootName`: the path is this plain name of the root. `usedName`: it goes through this name of the root. */
export type CheckedPath = {
  readonly meaning: Meaning;
  readonly words?: FaultWords;
  readonly rootName?: string;
  readonly usedName?: string;
};

/** What a path leads to, by the same rules as `lookUp`; `words` when it leads nowhere. */
export function meaningOfPath(path: PathExpression, scope: CheckScope, root: KnownName): CheckedPath {
  const { start, parts } = startOf(path, scope, root);
  if (typeof start === 'object' && 'kind' in start) return { meaning: 'unknown', words: start };
  let checked: CheckedPath = { meaning: start };
  for (const name of parts) {
    const owner = checked.meaning;
    const part = partOf(owner, name);
    if (typeof part === 'object' && 'kind' in part) return { ...checked, meaning: 'unknown', words: part };
    const { usedName } = checked;
    if (owner === root) checked = { meaning: part, rootName: name, usedName: name };
    else checked = usedName === undefined ? { meaning: part } : { meaning: part, usedName };
  }
  return checked;
}

function startOf(
  path: PathExpression,
  scope: CheckScope,
  root: KnownName,
): { start: Meaning | FaultWords; parts: readonly string[] } {
  const [first = '', ...rest] = path.parts;
  if (path.data) return { start: frameMeaning(path, first, scope, root), parts: rest };
  const params = path.depth === 0 && !path.scoped ? scope.blockParams.find((names) => names.has(first)) : undefined;
  if (params !== undefined) return { start: params.get(first) ?? 'unknown', parts: rest };
  if (isUncertain(scope.contexts.slice(0, path.depth + 1))) {
    return { start: checkWords.uncertainLevel(path.original), parts: [] };
  }
  return { start: scope.contexts[path.depth] ?? pathWords.tooHigh(path.original), parts: path.parts };
}

/** A plain value within an equal plain value adds no level for `..` (scope.ts), so what `..` means is not certain. */
function isUncertain(contexts: readonly Meaning[]): boolean {
  return contexts.some((meaning, index) => {
    const next = contexts[index + 1];
    return next !== undefined && isPlain(meaning) && isPlain(next);
  });
}

function frameMeaning(
  path: PathExpression,
  name: string,
  { repeats }: CheckScope,
  root: KnownName,
): Meaning | FaultWords {
  if (path.depth > repeats) return pathWords.tooHigh(path.original);
  if (!isFrameName(name)) return pathWords.unknownData(name);
  if (name === 'root') return root;
  if (path.depth === repeats) return pathWords.outsideEach(name);
  if (name === 'index') return { soort: 'getal' };
  return name === 'key' ? 'plain' : { soort: 'janee' };
}

function partOf(owner: Meaning, name: string): Meaning | FaultWords {
  if (name in Object.prototype) return pathWords.forbidden(name);
  if (owner === 'unknown') return 'unknown';
  if (owner === 'plain' || 'soort' in owner) return checkWords.noParts(name);
  if ('names' in owner) return owner.names.get(name) ?? pathWords.unknown(name, [...owner.names.keys()]);
  if (name === 'length') return { soort: 'getal' };
  return /^\d+$/.test(name) ? owner.items : checkWords.noParts(name);
}
