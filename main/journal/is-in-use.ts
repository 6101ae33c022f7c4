import type { Stats } from 'node:fs';
import { TOUCH_MS } from './append-file.ts';

/**
 * Whether another process that still runs writes this journal: it has the number of `pid`, and touched the file lately. A
 * number alone says nothing: the system gives it out again.
 */
export function isInUse(pid: number, { mtimeMs }: Pick<Stats, 'mtimeMs'>): boolean {
  return pid !== process.pid && Math.abs(Date.now() - mtimeMs) < 3 * TOUCH_MS && isAlive(pid);
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
