import type { Descendant } from 'slate';

/** The longest row of siblings that pass the test and among which is the one at `index`, which passes it. */
export function runAround(
  children: readonly Descendant[],
  index: number,
  test: (node: Descendant) => boolean,
): { start: number; count: number } {
  const start = children.findLastIndex((child, at) => at < index && !test(child)) + 1;
  const end = children.findIndex((child, at) => at > index && !test(child));
  return { start, count: (end < 0 ? children.length : end) - start };
}
