import { basename } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import type { JoinSides } from '../contract.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { textHash } from '../files/text-hash.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { letterFolder } from './letter-folder.ts';

export function joinHandlers(program: Program): Pick<Handlers, 'join:letters' | 'join:choose'> {
  const { tokens, letters, surroundings } = program;
  return {
    'join:letters': async ({ file, letter }) => {
      const path = tokens.pathOf(file);
      return letters.lookAt(path, () => readTheirs(path, letter));
    },
    'join:choose': async ({ letter }) => {
      const path = await surroundings.outside.chooseLetter(await letterFolder(program));
      return path === undefined ? ok(null) : readTheirs(path, letter);
    },
  };
}

/** The letter that stands in a file, when it is the same letter as the one in the window. */
async function readTheirs(path: string, ours: Letter): Promise<Result<JoinSides>> {
  const text = await readTextFile(path, basename(path));
  if (!text.ok) return text;
  const theirs = readBriefFile(text.value, basename(path));
  if (!theirs.ok) return theirs;
  if (theirs.value.id !== ours.id) return failed([otherLetter(path)]);
  return ok({ theirs: theirs.value, theirsHash: textHash(text.value) });
}

function otherLetter(path: string) {
  return {
    kind: 'letter-other',
    place: basename(path),
    sentence: 'Dit is een andere brief, en geen kopie van de brief in dit venster.',
    remedy: 'Kies een bestand dat als kopie van deze brief is begonnen.',
  };
}
