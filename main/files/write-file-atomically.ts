import { access, constants, type FileHandle, link, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from './file-fault.ts';
import { flushFolder } from './flush-folder.ts';
import { linkTarget } from './link-target.ts';
import { openWithPatience, renameWithPatience } from './passing-errors.ts';
import { removeStaleTemporaries, temporaryNames } from './temporary-names.ts';

/**
 * Writes a whole file or nothing: into a temporary file beside it, flushed to the disk, then renamed over the old one,
 * then the folder flushed. Whatever happens, the file at `path` is the old or the new one and never a mixture, and no
 * temporary file stays behind on failure. The folder must exist.
 *
 * The new file has the rights of the old one, and its owner where that can be had. A symbolic link stays what it is: its
 * target is written. A file that may not be written is not replaced either, although its folder would allow it.
 */
export async function writeFileAtomically(
  path: string,
  content: Uint8Array | string,
): Promise<Result<string, FileFault>> {
  try {
    const target = await linkTarget(path);
    const old = await oldFile(target);
    await writeInPlace(target, content, old, renameWithPatience);
    return ok(path);
  } catch (error) {
    return failed([writeFault(error, path)]);
  }
}

/** The same for a file that must not exist yet: one that does is left as it is, and the fault is `file-exists`. */
export async function writeNewFile(path: string, content: Uint8Array | string): Promise<Result<string, FileFault>> {
  try {
    await writeInPlace(path, content, undefined, linkOrRename);
    return ok(path);
  } catch (error) {
    return failed([writeFault(error, path)]);
  }
}

type PutInPlace = (temporary: string, path: string) => Promise<void>;

/** What the new file takes over from the old one. */
type OldFile = { readonly mode: number; readonly uid: number; readonly gid: number };

async function oldFile(path: string): Promise<OldFile | undefined> {
  try {
    const { mode, uid, gid } = await stat(path);
    await access(path, constants.W_OK);
    return { mode: mode & 0o777, uid, gid };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function writeInPlace(
  path: string,
  content: Uint8Array | string,
  old: OldFile | undefined,
  putInPlace: PutInPlace,
): Promise<void> {
  const { temporary, file } = await openTemporary(path, old?.mode ?? 0o666);
  try {
    await closing(file, async () => {
      await file.writeFile(content);
      if (old !== undefined) await takeOver(file, old);
      await file.sync();
    });
    await putInPlace(temporary, path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(dirname(path));
  await removeStaleTemporaries(path);
}

/** A name may fit its folder and the longer one of its temporary file not: then a shorter one is taken. */
async function openTemporary(path: string, mode: number): Promise<{ temporary: string; file: FileHandle }> {
  const [temporary, short] = temporaryNames(path);
  try {
    return { temporary, file: await openWithPatience(temporary, 'wx', mode) };
  } catch (error) {
    if (errorCode(error) !== 'ENAMETOOLONG') throw error;
    return { temporary: short, file: await openWithPatience(short, 'wx', mode) };
  }
}

/** Not every file system knows owners and rights, and only an administrator gives a file to somebody else. */
async function takeOver(file: FileHandle, { mode, uid, gid }: OldFile): Promise<void> {
  if (process.platform === 'win32') return;
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode).catch(() => undefined);
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** A link, unlike a new name, is refused by the system itself when the name is taken in the meantime. */
async function linkOrRename(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    // Memory sticks and some network folders know no links.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP', 'EMLINK'].includes(errorCode(error) ?? '')) throw error;
    if (await exists(path)) throw Object.assign(new Error('The name is taken.'), { code: 'EEXIST' });
    return renameWithPatience(temporary, path);
  }
  await unlink(temporary);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function writeFault(error: unknown, path: string): FileFault {
  if (errorCode(error) === 'ENOENT') return fileFault('folder-missing', dirname(path));
  return fileFaultOf(error, path);
}
