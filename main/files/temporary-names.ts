import { randomUUID } from 'node:crypto';
import { readdir, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Nobody else gives a file such a name. */
const OWN = /^\.(?:.+\.)?[0-9a-f]{8}\.brief-tmp$/;

/** A save takes no hour: a temporary file that is so much older than the file just written was left by a program that died. */
const STALE_MS = 60 * 60 * 1000;

/** In bytes: with the rest of the name it stays under 255, as much as a file system takes. */
const MOST_OF_NAME = 180;

/** Names for a temporary file beside `path`: one that tells whose it is, and a short one. Another each time. */
export function temporaryNames(path: string): [string, string] {
  const own = `${randomUUID().slice(0, 8)}.brief-tmp`;
  return [join(dirname(path), `.${beginOf(basename(path))}.${own}`), join(dirname(path), `.${own}`)];
}

function beginOf(name: string): string {
  const characters = [...name];
  while (Buffer.byteLength(characters.join('')) > MOST_OF_NAME) characters.pop();
  return characters.join('');
}

const tidied = new Set<string>();

/**
 * Takes away what programs that were killed while they wrote have left in the folder of `written`, once a run for each
 * folder. Times are compared with that of the file just written: the clock of a file server is another one than ours.
 * That something cannot be taken away is no reason to fail.
 */
export async function removeStaleTemporaries(written: string): Promise<void> {
  const folder = dirname(written);
  if (tidied.has(folder)) return;
  tidied.add(folder);
  try {
    const now = (await stat(written)).mtimeMs;
    const own = (await readdir(folder)).filter((name) => OWN.test(name));
    await Promise.allSettled(own.map((name) => removeIfStale(join(folder, name), now)));
  } catch {
    // The next run tries again.
  }
}

async function removeIfStale(path: string, now: number): Promise<void> {
  const { mtimeMs } = await stat(path);
  if (now - mtimeMs > STALE_MS) await unlink(path);
}
