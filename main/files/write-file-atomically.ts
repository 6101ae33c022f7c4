import { randomUUID } from 'node:crypto';
import { access, type FileHandle, link, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from './file-fault.ts';

/**
 * Writes a whole file or nothing: into a temporary file beside it, flushed to the disk, then renamed over the old one,
 * then the folder flushed. Whatever happens, the file at `path` is the old or the new one and never a mixture, and no
 * temporary file stays behind on failure. The folder must exist.
 */
export function writeFileAtomically(path: string, content: Uint8Array | string): Promise<Result<string, FileFault>> {
  return writeInPlace(path, content, renameWithPatience);
}

/** The same for a file that must not exist yet: one that does is left as it is, and the fault is `file-exists`. */
export function writeNewFile(path: string, content: Uint8Array | string): Promise<Result<string, FileFault>> {
  return writeInPlace(path, content, linkOrRename);
}

type PutInPlace = (temporary: string, path: string) => Promise<void>;

async function writeInPlace(
  path: string,
  content: Uint8Array | string,
  putInPlace: PutInPlace,
): Promise<Result<string, FileFault>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeAndFlush(temporary, content);
    await putInPlace(temporary, path);
    await flushFolder(dirname(path));
    return ok(path);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    return failed([writeFault(error, path)]);
  }
}

async function writeAndFlush(path: string, content: Uint8Array | string): Promise<void> {
  const file = await open(path, 'wx');
  await closing(file, async () => {
    await file.writeFile(content);
    await file.sync();
  });
}

async function closing(file: FileHandle, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } finally {
    await file.close();
  }
}

/** Virus scanners and OneDrive hold a file for a moment; Windows then answers EPERM, EACCES or EBUSY. */
async function renameWithPatience(from: string, to: string): Promise<void> {
  const pauses = [10, 30, 100, 300, 600];
  for (;;) {
    try {
      return await rename(from, to);
    } catch (error) {
      const pause = pauses.shift();
      const isPassing = ['EPERM', 'EACCES', 'EBUSY'].includes(errorCode(error) ?? '');
      if (pause === undefined || !isPassing) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
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

/** Without this a power cut can take the new name away again. Windows cannot open a folder and does not need it. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await closing(folder, async () => {
    await folder.sync().catch((error: unknown) => {
      // Some network shares cannot flush a folder; the file itself has been flushed.
      if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(errorCode(error) ?? '')) throw error;
    });
  });
}

function writeFault(error: unknown, path: string): FileFault {
  if (errorCode(error) === 'ENOENT') return fileFault('folder-missing', dirname(path));
  return fileFaultOf(error, path);
}
