/**
 * Path of the first text in a JSON value that holds `part`, as `blokken[3].inhoud[0].text`; undefined when none does.
 */
export function placeOfText(value: unknown, part: string, path = ''): string | undefined {
  if (typeof value === 'string') return value.includes(part) ? path : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const inArray = Array.isArray(value);
  for (const [key, child] of Object.entries(value)) {
    const step = inArray ? `[${key}]` : path === '' ? key : `.${key}`;
    const found = placeOfText(child, part, path + step);
    if (found !== undefined) return found;
  }
  return undefined;
}
