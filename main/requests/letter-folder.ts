import { mkdir } from 'node:fs/promises';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import { type FileFault, fileFaultOf } from '../files/file-fault.ts';

type Needs = Pick<Program, 'places' | 'surroundings'>;

/** The folder whose letters are shown: the one that was chosen, otherwise the one of the program's own, made or not. */
export async function letterFolder({ places, surroundings }: Needs): Promise<string> {
  return (await places.folder()) ?? surroundings.defaultFolder;
}

/**
 * The folder in which a new letter is written. The program's own folder is made when it is needed; one that was chosen
 * and is gone is not made again: a network folder that is out of reach must not become a folder on this disk.
 */
export async function folderForNewLetter({ places, surroundings }: Needs): Promise<Result<string, FileFault>> {
  const chosen = await places.folder();
  if (chosen !== undefined) return ok(chosen);
  const { defaultFolder } = surroundings;
  const made = await madeWhenOwn(defaultFolder, surroundings);
  if (made.ok) await places.setFolder(defaultFolder);
  return made;
}

/** Makes the folder if it is the program's own; any other is left as it is, there or not. */
export async function madeWhenOwn(
  folder: string,
  { defaultFolder }: Pick<Needs['surroundings'], 'defaultFolder'>,
): Promise<Result<string, FileFault>> {
  if (folder !== defaultFolder) return ok(folder);
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    return failed([fileFaultOf(error, folder)]);
  }
  return ok(folder);
}
