import * as v from 'valibot';

/** What valibot says of a value: its parsed form, or everything that is wrong with it. */
export type Parsed<Output> =
  | { readonly success: true; readonly output: Output }
  | { readonly success: false; readonly issues: readonly v.BaseIssue<unknown>[] };

/** More unknown fields than anybody makes by hand; it bounds the time that a hostile file takes. */
const MOST_ROUNDS = 200;

/**
 * Parses JSON by a schema. valibot names only the first unknown field of each object; here all of them are named, by
 * taking the named ones away and asking again. The value itself is not changed.
 */
export function parseWhole<Output>(schema: v.GenericSchema<unknown, Output>, input: unknown): Parsed<Output> {
  const first = v.safeParse(schema, input);
  if (first.success) return first;
  const issues: v.BaseIssue<unknown>[] = [...first.issues];
  const copy: unknown = structuredClone(input);
  let unknown = issues.filter(isUnknownField);
  for (let round = 0; unknown.length > 0 && round < MOST_ROUNDS; round += 1) {
    for (const issue of unknown) remove(copy, issue);
    const again = v.safeParse(schema, copy);
    unknown = again.success ? [] : again.issues.filter(isUnknownField);
    issues.push(...unknown);
  }
  return { success: false, issues };
}

function isUnknownField({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
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
