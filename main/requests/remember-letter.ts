import type { Program } from '../app/program.ts';
import type { FileRef } from '../contract.ts';

/** Puts a letter that was opened or saved first in the recent ones, here and in the system's list. */
export async function rememberLetter(
  path: string,
  { places, tokens, surroundings }: Pick<Program, 'places' | 'tokens' | 'surroundings'>,
): Promise<FileRef> {
  await places.addRecent(path);
  surroundings.outside.addRecentDocument(path);
  return tokens.refFor(path);
}
