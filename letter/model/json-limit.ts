import { endOfJsonText } from './end-of-json-text.ts';

/** Far deeper than any file of this program, and far from what makes a recursive reader run out of stack. */
export const MAX_DEPTH = 64;

/** Far more objects, lists and values than a letter of hundreds of pages; it bounds the faults that a file can have. */
export const MAX_VALUES = 500_000;

/** Where in a text a limit is passed first, and which. */
export type PassedLimit = { readonly offset: number; readonly limit: 'depth' | 'values' };

/**
 * Where JSON text nests deeper than `MAX_DEPTH` or holds more than `MAX_VALUES` values; `undefined` when it does neither.
 * Looks at the text only, in one pass, so that it can be asked before anything is parsed, also about broken JSON.
 */
export function passedLimit(source: string): PassedLimit | undefined {
  let depth = 0;
  let values = 1;
  for (let offset = 0; offset < source.length; offset += 1) {
    switch (source[offset]) {
      case '"':
        offset = endOfJsonText(source, offset);
        break;
      case '[':
      case '{':
        depth += 1;
        values += 1;
        break;
      case ']':
      case '}':
        depth -= 1;
        break;
      case ',':
        values += 1;
        break;
    }
    if (depth > MAX_DEPTH) return { offset, limit: 'depth' };
    if (values > MAX_VALUES) return { offset, limit: 'values' };
  }
  return undefined;
}
