import type { FaultWords } from '../template-fault.ts';
import { type Evaluation, EvaluationStop } from './evaluation.ts';
import type { PathExpression } from './program.ts';
import { FRAME_NAMES, type Frame, type FrameName, type Scope } from './scope.ts';

/** A value that was looked up; `rootName` is set when it is a plain name of the root. */
export type LookedUp = { readonly value: unknown; readonly rootName?: string };

/**
 * The value of a path. Only own properties are ever read: a name that an object has from its prototype, a value that is
 * a function and a name that the root does not know stop the run. What is absent below the root is undefined.
 */
export function lookUp(path: PathExpression, scope: Scope, evaluation: Evaluation): LookedUp {
  const { start, parts } = startOf(path, scope);
  let found: LookedUp = { value: start };
  for (const name of parts) {
    const owner = found.value;
    const value = ownValue(owner, name, path, evaluation);
    found = owner === evaluation.root && isObject(owner) ? { value, rootName: name } : { value };
  }
  return found;
}

function startOf(path: PathExpression, scope: Scope): { start: unknown; parts: readonly string[] } {
  const [first = '', ...rest] = path.parts;
  if (path.data) return { start: frameValue(path, first, scope.frame), parts: rest };
  const params = path.depth === 0 && !path.scoped ? scope.blockParams.find((names) => names.has(first)) : undefined;
  if (params !== undefined) return { start: params.get(first), parts: rest };
  if (path.depth >= scope.levels.length) throw new EvaluationStop(pathWords.tooHigh(path.original), path.at);
  return { start: path.depth === 0 ? scope.context : scope.levels[path.depth], parts: path.parts };
}

function frameValue(path: PathExpression, name: string, frame: Frame): unknown {
  let current: Frame | undefined = frame;
  for (let level = 0; level < path.depth; level += 1) current = current?.parent;
  if (current === undefined) throw new EvaluationStop(pathWords.tooHigh(path.original), path.at);
  if (!isFrameName(name)) throw new EvaluationStop(pathWords.unknownData(name), path.at);
  if (name !== 'root' && current.index === undefined) throw new EvaluationStop(pathWords.outsideEach(name), path.at);
  return current[name];
}

function ownValue(owner: unknown, name: string, path: PathExpression, evaluation: Evaluation): unknown {
  if (owner === undefined || owner === null) return undefined;
  const object: object = Object(owner);
  if (!Object.hasOwn(object, name)) {
    if (name in object) throw new EvaluationStop(pathWords.forbidden(name), path.at);
    const isKnown = owner !== evaluation.root || evaluation.names.has(name);
    if (!isKnown) throw new EvaluationStop(pathWords.unknown(name, [...evaluation.names]), path.at);
    return undefined;
  }
  const value: unknown = Reflect.get(object, name);
  if (typeof value === 'function') throw new EvaluationStop(pathWords.forbidden(name), path.at);
  return value;
}

export function isFrameName(name: string): name is FrameName {
  return FRAME_NAMES.some((known) => known === name);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The words for paths that lead nowhere; shared with the check, which finds the same without running. */
export const pathWords = {
  unknown(name: string, known: readonly string[]): FaultWords {
    const names = [...known].sort().join(', ');
    return {
      kind: 'template-names',
      sentence: `De naam ‘${name}’ is niet bekend.`,
      remedy: names === '' ? 'Haal de naam weg.' : `Bekend zijn: ${names}.`,
    };
  },
  forbidden(name: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `De naam ‘${name}’ kan in een sjabloon niet worden gebruikt.`,
      remedy: 'Gebruik een veld of een berekende tekst uit template.json.',
    };
  },
  unknownData(name: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `De naam ‘@${name}’ is niet bekend.`,
      remedy: `Bekend zijn: ${FRAME_NAMES.map((known) => `@${known}`).join(', ')}.`,
    };
  },
  outsideEach(name: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `‘@${name}’ heeft alleen binnen {{#each ...}} een waarde.`,
      remedy: 'Zet deze code binnen een herhaling of haal haar weg.',
    };
  },
  tooHigh(path: string): FaultWords {
    return {
      kind: 'template-names',
      sentence: `‘${path}’ verwijst naar een niveau dat er hier niet is.`,
      remedy: 'Haal een ‘../’ weg.',
    };
  },
};
