/** A source of ids for tests: n1, n2, and so on. */
export function counterIds(prefix = 'n'): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}
