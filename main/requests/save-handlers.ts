import { join } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { ok, type Result } from '../../letter/model/result.ts';
import { exportName } from '../../letter/print/export-name.ts';
import type { Program } from '../app/program.ts';
import type { FileRef } from '../contract.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { folderForNewLetter, letterFolder } from './letter-folder.ts';
import { rememberLetter } from './remember-letter.ts';

export function saveHandlers(program: Program): Pick<Handlers, 'letter:save' | 'letter:save-as'> {
  const { letters, tokens } = program;
  return {
    'letter:save': async ({ file, letter }) =>
      remembered(
        file === undefined ? await saveNew(letter, program) : await letters.save(tokens.pathOf(file), letter),
        program,
      ),
    'letter:save-as': async ({ letter }) => {
      const { kenmerk, onderwerp } = letter.gegevens;
      const suggested = join(await letterFolder(program), `${exportName(kenmerk, onderwerp)}.brief`);
      const path = await program.surroundings.outside.chooseSaveName(suggested);
      return path === undefined ? ok(null) : remembered(await letters.saveAs(path, letter), program);
    },
  };
}

async function saveNew(letter: Letter, program: Program): Promise<Result<string>> {
  const folder = await folderForNewLetter(program);
  return folder.ok ? program.letters.saveNew(folder.value, letter) : folder;
}

async function remembered(saved: Result<string>, program: Program): Promise<Result<FileRef>> {
  return saved.ok ? ok(await rememberLetter(saved.value, program)) : saved;
}
