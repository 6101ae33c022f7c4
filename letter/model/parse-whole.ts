import * as v from 'valibot';
import { inheritedNames } from './inherited-names.ts';

/** What valibot says of a value: its parsed form, or everything that is wrong with it. */
export type Parsed<Output> =
  | { readonly success: true; readonly output: Output }
  | { readonly success: false; readonly issues: readonly v.BaseIssue<unknown>[] };

/** More unknown fields than anybody makes by hand, in one object. */
const MOST_ROUNDS = 200;
/** Values that are looked at in all rounds together: it bounds the time that a large file of unknown fields takes. */
const MOST_LOOKED_AT = 2_000_000;

/**
 * Parses JSON by a schema. valibot names only the first unknown field of each object; here all of them are named, by
 * taking the named ones away and asking again; of very many or in a very large value only the first ones. Names that
 * valibot overlooks are named too. The value itself is not changed.
 */
export function parseWhole<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Parsed<Output> {
  const first = v.safeParse(schema, input);
  const overlooked = inheritedNames(input);
  if (first.success) return overlooked.length === 0 ? first : { success: false, issues: overlooked };
  const issues: v.BaseIssue<unknown>[] = [...first.issues];
  const copy: unknown = structuredClone(input);
  const rounds = Math.min(MOST_ROUNDS, Math.ceil(MOST_LOOKED_AT / countOf(input)));
  let unknown = issues.filter(isUnknownField);
  for (let round = 0; unknown.length > 0 && round < rounds; round += 1) {
    for (const issue of unknown) remove(copy, issue);
    const again = v.safeParse(schema, copy);
    unknown = again.success ? [] : again.issues.filter(isUnknownField);
    for (const issue of unknown) issues.push(issue);
  }
  const told = new Set(issues.map(pathOf));
  return { success: false, issues: [...issues, ...overlooked.filter((issue) => !told.has(pathOf(issue)))] };
}

function pathOf({ path }: v.BaseIssue<unknown>): string {
  return JSON.stringify(path?.map(({ key }) => key) ?? []);
}

function isUnknownField({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

/** How many values a value holds, itself included. */
function countOf(value: unknown): number {
  if (!isRecord(value)) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countOf(part), 1);
}

function remove(root: unknown, { path }: v.BaseIssue<unknown>): void {
  const keys = path?.map(({ key }) => key) ?? [];
  const last = keys.pop();
  const parent = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[String(key)] : undefined), root);
  if (isRecord(parent)) delete parent[String(last)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
