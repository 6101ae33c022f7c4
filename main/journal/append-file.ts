import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type FileFault, fileFaultOf } from '../files/file-fault.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';

/** A file of lines that only grows, or is replaced as a whole. Its calls must not overlap. */
export type AppendFile = {
  /** Makes the file, or replaces it in one step: whatever happens, the old or the new content is there. */
  replace(text: string): Promise<Result<null, FileFault>>;
  /**
   * Done when the system has the text, so that it outlives this process. The disk has it within a second. A file that is
   * gone is not made: what is added would miss its beginning.
   */
  add(text: string): Promise<Result<null, FileFault>>;
  /** What was written is on the disk, and the file is let go. A later `add` opens it again. */
  close(): Promise<void>;
};

/** With the flush itself this stays within a second. */
const FLUSH_MS = 700;

/** So often the file is touched while it is in use (see is-in-use.ts). */
export const TOUCH_MS = 20_000;

/** `tellLate` hears what went wrong after `add` was done: on the way to the disk, or because the file was taken away. */
export function createAppendFile(path: string, tellLate: (fault: FileFault) => void): AppendFile {
  let handle: FileHandle | undefined;
  let timer: NodeJS.Timeout | undefined;
  let flushed: Promise<void> = Promise.resolve();

  const touching = setInterval(() => {
    const time = new Date();
    handle?.utimes(time, time).catch(() => undefined);
  }, TOUCH_MS).unref();

  const flush = () => {
    timer = undefined;
    flushed = flushNow(handle, path).catch((error) => tellLate(fileFaultOf(error, path)));
  };
  const letGo = async () => {
    if (timer !== undefined) {
      clearTimeout(timer);
      flush();
    }
    await flushed;
    const closing = handle;
    handle = undefined;
    await closing?.close();
  };
  const trying = async (work: () => Promise<void>): Promise<Result<null, FileFault>> => {
    try {
      await work();
      return ok(null);
    } catch (error) {
      return failed([fileFaultOf(error, path)]);
    }
  };
  return {
    replace: async (text) => {
      const made = await trying(async () => {
        await letGo();
        await mkdir(dirname(path), { recursive: true });
      });
      const written = made.ok ? await writeFileAtomically(path, text) : made;
      return written.ok ? ok(null) : written;
    },
    add: (text) =>
      trying(async () => {
        handle ??= await open(path, constants.O_WRONLY | constants.O_APPEND);
        await handle.appendFile(text);
        timer ??= setTimeout(flush, FLUSH_MS).unref();
      }),
    close: async () => {
      clearInterval(touching);
      await trying(letGo);
    },
  };
}

/** A file that was taken away while it is open can be written as before, but nobody would find it again. */
async function flushNow(handle: FileHandle | undefined, path: string): Promise<void> {
  await handle?.datasync();
  await stat(path);
}
