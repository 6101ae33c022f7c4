import type { Stats } from 'node:fs';
import { TOUCH_MS } from './append-file.ts';
import type { KnownOfLetter } from './read-journal.ts';

type Writer = Pick<KnownOfLetter, 'process' | 'computer'>;

/**
 * Whether another process that still runs writes this journal: it touched the file lately, and either it has the number of
 * the one that began it, or runs on another computer with the same folder. A number says little: the system gives it out
 * again, a moment after a crash. Where the program runs but once (`alone`: the name of this computer) no number is needed.
 */
export function isInUse(writer: Writer, { mtimeMs }: Pick<Stats, 'mtimeMs'>, alone?: string): boolean {
  if (Math.abs(Date.now() - mtimeMs) >= 3 * TOUCH_MS) return false;
  if (alone !== undefined && writer.computer !== undefined) return writer.computer !== alone;
  return writer.process !== process.pid && isAlive(writer.process);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
