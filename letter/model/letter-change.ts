import type { Letter } from './letter.ts';

/** What turns one letter into a later one, as steps that are carried out in order. Plain JSON. */
export type LetterChange = readonly ChangeStep[];

/** A step of JSON Patch (RFC 6902), with its path as a list of field names and places in arrays. */
export type ChangeStep =
  | { op: 'add' | 'replace'; path: readonly (string | number)[]; value: unknown }
  | { op: 'remove'; path: readonly (string | number)[] };

type Path = readonly (string | number)[];

/**
 * The change from one letter to another; empty when they say the same. Parts that are the very same object in both are
 * not looked into: a letter of two hundred pages in which one alinea is new costs little more than the alinea.
 */
export function letterChange(before: Letter, after: Letter): LetterChange {
  const steps: ChangeStep[] = [];
  compare(before, after, [], steps);
  return steps;
}

function compare(before: unknown, after: unknown, path: Path, steps: ChangeStep[]): void {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) compareArrays(before, after, path, steps);
  else if (isRecord(before) && isRecord(after)) compareRecords(before, after, path, steps);
  else steps.push({ op: 'replace', path, value: after });
}

function compareRecords(before: JsonRecord, after: JsonRecord, path: Path, steps: ChangeStep[]): void {
  for (const field of Object.keys(before)) {
    if (!Object.hasOwn(after, field)) steps.push({ op: 'remove', path: [...path, field] });
  }
  for (const [field, value] of Object.entries(after)) {
    if (Object.hasOwn(before, field)) compare(before[field], value, [...path, field], steps);
    else steps.push({ op: 'add', path: [...path, field], value });
  }
}

/**
 * What is the same at both ends stays. In between, the parts are compared in pairs, and what one of the two has more is
 * removed or added behind them.
 */
function compareArrays(before: readonly unknown[], after: readonly unknown[], path: Path, steps: ChangeStep[]): void {
  const shortest = Math.min(before.length, after.length);
  let from = 0;
  while (from < shortest && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shortest - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  const paired = shortest - same;
  for (let index = from; index < paired; index += 1) {
    compare(before[index], after[index], [...path, index], steps);
  }
  for (let index = before.length - same - 1; index >= paired; index -= 1) {
    steps.push({ op: 'remove', path: [...path, index] });
  }
  for (let index = paired; index < after.length - same; index += 1) {
    steps.push({ op: 'add', path: [...path, index], value: after[index] });
  }
}

/**
 * The letter after the change; `letter` itself stays as it is, and what did not change is the same object in both.
 * `undefined` when a step names a place that is not there. What comes out has not been validated: a change may come
 * from a file.
 */
export function applyLetterChange(letter: Letter, change: LetterChange): unknown {
  let result: unknown = letter;
  for (const step of change) {
    const changed = applyStep(result, step.path, step);
    if (changed === undefined) return undefined;
    result = changed;
  }
  return result;
}

/** `undefined` when the place is not there: a letter holds no such value. */
function applyStep(node: unknown, path: Path, step: ChangeStep): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return step.op === 'replace' ? step.value : undefined;
  if (Array.isArray(node)) return typeof key === 'number' ? applyToArray(node, key, rest, step) : undefined;
  if (isRecord(node)) return typeof key === 'string' ? applyToRecord(node, key, rest, step) : undefined;
  return undefined;
}

function applyToArray(items: readonly unknown[], index: number, rest: Path, step: ChangeStep): unknown {
  const isNew = rest.length === 0 && step.op === 'add';
  if (!Number.isInteger(index) || index < 0 || index > items.length - (isNew ? 0 : 1)) return undefined;
  if (isNew) return items.toSpliced(index, 0, step.value);
  if (rest.length === 0 && step.op === 'remove') return items.toSpliced(index, 1);
  const changed = rest.length === 0 && step.op === 'replace' ? step.value : applyStep(items[index], rest, step);
  return changed === undefined ? undefined : items.with(index, changed);
}

function applyToRecord(record: JsonRecord, field: string, rest: Path, step: ChangeStep): unknown {
  // A field of this name would change what every object inherits.
  if (field === '__proto__') return undefined;
  const isThere = Object.hasOwn(record, field);
  if (rest.length === 0 && step.op === 'add') return isThere ? undefined : { ...record, [field]: step.value };
  if (!isThere) return undefined;
  if (rest.length === 0 && step.op === 'remove') {
    const { [field]: _removed, ...others } = record;
    return others;
  }
  const changed = rest.length === 0 && step.op === 'replace' ? step.value : applyStep(record[field], rest, step);
  return changed === undefined ? undefined : { ...record, [field]: changed };
}

type JsonRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
