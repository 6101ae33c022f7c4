import type * as v from 'valibot';

/**
 * The fields of a value, at any depth, whose names every object of JavaScript has from birth (`__proto__`, `constructor`,
 * `toString`): valibot takes them for known and leaves them out without a word. No format of ours has one.
 */
export function inheritedNames(input: unknown): v.BaseIssue<unknown>[] {
  // A file nearly never has one: then no way to any value need be written down.
  if (!hasInheritedName(input)) return [];
  const issues: v.BaseIssue<unknown>[] = [];
  collect(input, [], issues);
  return issues;
}

function hasInheritedName(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some(hasInheritedName);
  return Object.keys(node).some((key) => key in Object.prototype || hasInheritedName(Reflect.get(node, key)));
}

type Path = readonly v.IssuePathItem[];

function collect(node: unknown, path: Path, issues: v.BaseIssue<unknown>[]): void {
  if (typeof node !== 'object' || node === null) return;
  const isList = Array.isArray(node);
  for (const [key, value] of Object.entries(node)) {
    const own: v.IssuePathItem = isList
      ? { type: 'array', origin: 'value', input: node, key: Number(key), value }
      : { type: 'object', origin: 'key', input: {}, key, value };
    if (!isList && key in Object.prototype) issues.push(unknownField(key, [...path, own]));
    else if (typeof value === 'object' && value !== null) collect(value, [...path, own], issues);
  }
}

/** As valibot's strict objects say it. */
function unknownField(key: string, [first, ...rest]: Path): v.BaseIssue<unknown> {
  return {
    kind: 'schema',
    type: 'strict_object',
    input: key,
    expected: 'never',
    received: `"${key}"`,
    message: `Invalid key: Expected never but received "${key}"`,
    ...(first === undefined ? {} : { path: [first, ...rest] }),
  };
}
