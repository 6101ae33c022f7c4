import { join } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { exportName } from '../../letter/print/export-name.ts';
import type { Program } from '../app/program.ts';
import type { FileRef, SavedFile, SaveHow } from '../contract.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import type { LetterOnDisk } from '../letters/letter-files.ts';
import { keepWhatIsThere } from './keep-what-is-there.ts';
import { folderForNewLetter, letterFolder } from './letter-folder.ts';
import { rememberLetter } from './remember-letter.ts';

export function saveHandlers(program: Program): Pick<Handlers, 'letter:save' | 'letter:save-as'> {
  const { letters, tokens, copies } = program;
  return {
    'letter:save': async ({ file, letter: sent, how, known, over }) => {
      const letter = 'copy' in sent ? copies.letterAt(sent.copy, sent.revision) : sent;
      if (letter === undefined) return failed([copyBehind()]);
      if (file === undefined) return settled(await saveNew(letter, program), letter, how, program);
      return settled(await letters.save(tokens.pathOf(file), letter, [known, over]), letter, how, program);
    },
    'letter:save-as': async ({ letter }) => {
      const { kenmerk, onderwerp } = letter.gegevens;
      const suggested = join(await letterFolder(program), `${exportName(kenmerk, onderwerp)}.brief`);
      const path = await program.surroundings.outside.chooseSaveName(suggested);
      if (path === undefined) return ok(null);
      // It may be the file of this letter, with in it what a colleague wrote since.
      await keepWhatIsThere(path, letter.id, program.versions);
      return settled(await letters.saveAs(path, letter), letter, 'user', program);
    },
  };
}

async function saveNew(letter: Letter, program: Program): Promise<Result<LetterOnDisk>> {
  const folder = await folderForNewLetter(program);
  return folder.ok ? program.letters.saveNew(folder.value, letter) : folder;
}

/** The window then sends the whole letter. */
function copyBehind(): Fault<'copy-behind'> {
  return {
    kind: 'copy-behind',
    place: '',
    sentence: 'Collegebrief had de laatste wijzigingen nog niet ontvangen.',
    remedy: 'Sla de brief nog een keer op.',
  };
}

/** What follows from a save. The window does not wait for journal and version, but the program does before it ends. */
async function settled(
  saved: Result<LetterOnDisk>,
  letter: Letter,
  how: SaveHow,
  program: Program,
): Promise<Result<SavedFile>> {
  if (!saved.ok) return saved;
  const { path, text, hash } = saved.value;
  const { surroundings, versions, journal } = program;
  void surroundings.work.add(versions.keep(letter.id, text, how, path));
  void surroundings.work.add(journal.saved(letter.id, path, hash));
  return ok({ ...(await refFor(path, how, program)), textHash: hash });
}

/** What is saved by itself stands among the recent letters since it was opened. */
async function refFor(path: string, how: SaveHow, program: Program): Promise<FileRef> {
  return how === 'auto' ? program.tokens.refFor(path) : rememberLetter(path, program);
}
