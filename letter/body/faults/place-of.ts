/** A path in the body as people and tools read it: `body[2].children[0]`. */
export function placeOf(path: readonly number[]): string {
  return path.map((step, depth) => (depth === 0 ? `body[${step}]` : `.children[${step}]`)).join('');
}
