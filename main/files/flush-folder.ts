import { open } from 'node:fs/promises';
import { errorCode } from './file-fault.ts';

/** Some network shares cannot flush a folder, and one may be written in without being read; the file has been flushed. */
const HARMLESS: readonly string[] = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EACCES', 'EPERM'];

/**
 * Writes the names in a folder to the disk: without it a power cut can take a new name away again. Windows cannot open a
 * folder and does not need it.
 */
export async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!HARMLESS.includes(errorCode(error) ?? '')) throw error;
  }
}
