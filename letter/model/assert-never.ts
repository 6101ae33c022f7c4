/** Makes the compiler refuse a `switch` that forgets a member of a closed union; throws if one arrives all the same. */
export function assertNever(value: never): never {
  throw new Error(`Unknown member of a closed union: ${JSON.stringify(value)}`);
}
