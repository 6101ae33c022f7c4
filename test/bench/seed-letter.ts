import type { Result } from '../../letter/model/result.ts';
import { type OpenedLetter, openLetter } from '../../main/open-letter.ts';
import { createSourcesCache } from '../../main/sources/sources-cache.ts';

export const SEED = 'test/letters/E26.000183.brief';

/** The letter that everything is measured with, opened with its template and huisstijl. */
export async function openSeed(): Promise<OpenedLetter> {
  return unwrapped(await openLetter(SEED, createSourcesCache('.')));
}

/** The value of something that must not fail while it is measured. */
export function unwrapped<Value>(result: Result<Value>): Value {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.faults));
  }
  return result.value;
}
