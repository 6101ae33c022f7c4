/** "a", "a en b", "a, b en c": lists are spread out, what is empty is left out, no comma before "en". */
export function summedUp(args: readonly unknown[]): string {
  const words = args
    .flat()
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
    .filter((word) => word !== '');
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} en ${last}`;
}
