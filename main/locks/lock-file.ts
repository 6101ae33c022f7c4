import { randomUUID } from 'node:crypto';
import { type FileHandle, link, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '../files/file-fault.ts';

/** A lock file as it was found. `touchedAt`: when it was written last, in ms, by the clock of the file system it is on. */
export type FoundLock = { readonly text: string; readonly touchedAt: number };

/** The lock file of a letter: beside it, named as LibreOffice names its own, so that other programs see it too. */
export function lockPathOf(path: string): string {
  return join(dirname(path), `.~lock.${basename(path)}#`);
}

export function isLockName(name: string): boolean {
  return name.startsWith('.~lock.') && name.endsWith('#');
}

/** A lock file holds a line; what is longer is no lock of ours. */
const LONGEST = 32_000;

/** A lock that is being made at this moment is empty: it is read once more. */
const PAUSES_MS = [20, 60, 120];

/** The lock that stands there; undefined when there is none. */
export async function readLock(lock: string): Promise<FoundLock | undefined> {
  for (const pause of PAUSES_MS) {
    const found = await readOnce(lock);
    if (found?.text !== '') return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return readOnce(lock);
}

async function readOnce(lock: string): Promise<FoundLock | undefined> {
  try {
    const [text, { mtimeMs }] = await Promise.all([textOf(lock), stat(lock)]);
    return { text, touchedAt: mtimeMs };
  } catch (error) {
    // A lock that stands there and cannot be read (Windows, while it is written) is held by somebody.
    return errorCode(error) === 'ENOENT' ? undefined : readable(await stat(lock).catch(() => undefined));
  }
}

async function textOf(lock: string): Promise<string> {
  return (await readFile(lock)).subarray(0, LONGEST).toString('utf8');
}

function readable(there: { mtimeMs: number } | undefined): FoundLock | undefined {
  return there === undefined ? undefined : { text: '', touchedAt: there.mtimeMs };
}

/**
 * Makes a lock file that must not exist: of two programs that try at the same time the system lets one. `exists`: there
 * is one already; `impossible`: no lock can be made here (a share that is read-only, no rights, a full disk).
 */
export async function createLock(lock: string, text: string): Promise<'made' | 'exists' | 'impossible'> {
  let file: FileHandle;
  try {
    file = await open(lock, 'wx');
  } catch (error) {
    return errorCode(error) === 'EEXIST' ? 'exists' : 'impossible';
  }
  try {
    await file.writeFile(text);
    return 'made';
  } catch {
    await unlink(lock).catch(() => undefined);
    return 'impossible';
  } finally {
    await file.close().catch(() => undefined);
  }
}

/**
 * Writes the same text again, so that the file system puts its own time to it. False when it is not ours any more. The
 * file is held while it is compared and written: one that took the place of ours is never touched.
 */
export async function touchLock(lock: string, text: string): Promise<boolean> {
  let file: FileHandle | undefined;
  try {
    file = await open(lock, 'r+');
    if ((await file.readFile('utf8')) !== text) return false;
    const bytes = Buffer.from(text);
    await file.write(bytes, 0, bytes.length, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ENOENT';
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/**
 * Takes a lock away if it still is the one that was found, and says whether it did. It is first put under a name of its own:
 * when somebody else took it away and made a new one in the meantime, that one is put back.
 */
export async function removeLock(lock: string, found: string): Promise<boolean> {
  const aside = `${lock}.${randomUUID().slice(0, 8)}.weg`;
  try {
    await rename(lock, aside);
  } catch (error) {
    return errorCode(error) === 'ENOENT';
  }
  const text = await textOf(aside).catch(() => undefined);
  const isSame = text === found;
  if (!isSame) await link(aside, lock).catch(() => undefined);
  await unlink(aside).catch(() => undefined);
  return isSame;
}

/** What time it is on the file system of a folder, in ms; undefined when nothing can be written there. */
export async function timeOfFolder(folder: string): Promise<number | undefined> {
  const probe = join(folder, `.~tijd.${randomUUID().slice(0, 8)}#`);
  try {
    const file = await open(probe, 'wx');
    try {
      await file.writeFile('.');
      return (await file.stat()).mtimeMs;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  } finally {
    await unlink(probe).catch(() => undefined);
  }
}
