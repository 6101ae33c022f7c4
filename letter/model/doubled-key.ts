import { visit } from 'jsonc-parser';
import { endOfJsonText } from './end-of-json-text.ts';

/** A name that an object of JSON text has twice: of the two values only the last would be read. */
export type DoubledKey = { readonly offset: number; readonly key: string };

/**
 * The first name that stands twice in one object of the text; `value` is what the platform read in that text. Looking
 * takes one pass; only where a name is lacking in what was read is it looked for.
 */
export function doubledKey(source: string, value: unknown): DoubledKey | undefined {
  if (colonsIn(source) === keysIn(value)) return undefined;
  const open: Set<string>[] = [];
  let found: DoubledKey | undefined;
  visit(source, {
    onObjectBegin: () => void open.push(new Set()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty: (key, offset) => {
      const keys = open.at(-1);
      if (keys?.has(key)) found ??= { offset, key };
      keys?.add(key);
    },
  });
  return found;
}

/** The colons outside texts: one for each name that is written. */
function colonsIn(source: string): number {
  let count = 0;
  for (let offset = 0; offset < source.length; offset += 1) {
    const character = source[offset];
    if (character === ':') count += 1;
    else if (character === '"') offset = endOfJsonText(source, offset);
  }
  return count;
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: unknown[] = Object.values(value);
  return parts.reduce<number>((sum, part) => sum + keysIn(part), Array.isArray(value) ? 0 : parts.length);
}
