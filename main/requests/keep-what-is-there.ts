import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import type { Program } from '../app/program.ts';
import { readTextFile } from '../files/read-text-file.ts';

/** Keeps what stands in a file as a version, when it is this letter: it is about to be written over. */
export async function keepWhatIsThere(path: string, letterId: string, versions: Program['versions']): Promise<void> {
  const text = await readTextFile(path);
  const there = text.ok ? readBriefFile(text.value, '') : text;
  if (text.ok && there.ok && there.value.id === letterId) await versions.keep(letterId, text.value, 'opened', path);
}
