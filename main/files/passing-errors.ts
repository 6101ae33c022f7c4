import { type FileHandle, open, rename } from 'node:fs/promises';
import { errorCode } from './file-fault.ts';

/** So many ms is waited before each next try: a second in all. */
const PAUSES: readonly number[] = [10, 30, 100, 300, 600];

/** Virus scanners and OneDrive hold a file or a folder for a moment; Windows then answers one of these. */
const PASSING: readonly string[] = ['EPERM', 'EACCES', 'EBUSY'];

export function openWithPatience(path: string, flags: string, mode: number): Promise<FileHandle> {
  return withPatience(() => open(path, flags, mode));
}

export function renameWithPatience(from: string, to: string): Promise<void> {
  return withPatience(() => rename(from, to));
}

/** Tries again as long as the error may pass; rejects with the last one. */
async function withPatience<Value>(work: () => Promise<Value>): Promise<Value> {
  const pauses = [...PAUSES];
  for (;;) {
    try {
      return await work();
    } catch (error) {
      const pause = pauses.shift();
      if (pause === undefined || !PASSING.includes(errorCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
