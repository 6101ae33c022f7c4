/**
 * Makes the compiler refuse a `switch` that forgets a member of a closed union; throws if one arrives all the same. The
 * message names the member and holds nothing of its content: that may be the text of a letter.
 */
export function assertNever(value: never): never {
  throw new Error(`Unknown member of a closed union: ${nameOf(value)}`);
}

function nameOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value).slice(0, 40);
  const name = ['type', 'kind', 'soort']
    .map((field) => Reflect.get(value, field))
    .find((one) => typeof one === 'string');
  return name ?? 'an object';
}
