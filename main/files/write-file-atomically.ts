import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from './file-fault.ts';

/**
 * Writes a whole file or nothing: into a temporary file beside it, flushed to the disk, then renamed over the old one,
 * then the folder flushed. Whatever happens, the file at `path` is the old or the new one and never a mixture, and no
 * temporary file stays behind on failure. The folder must exist.
 */
export async function writeFileAtomically(
  path: string,
  content: Uint8Array | string,
): Promise<Result<string, FileFault>> {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeAndFlush(temporary, content);
    await renameWithPatience(temporary, path);
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
