import { execFileSync } from 'node:child_process';
import { chmodSync, closeSync, openSync, rmSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { smallDisk } from '../main/files/small-disk.ts';

/** A disk of its own, in memory, that can be filled and closed. */
export type DiskInMemory = {
  folder: string;
  /** Fills it up to the last `free` bytes. */
  fill(free: number): void;
  /** Takes the filling away again. */
  empty(): void;
  readOnly(isReadOnly: boolean): void;
  remove(): void;
};

/** Of so many KiB; undefined where this user may not mount one. */
export function diskInMemory(kibibytes: number): DiskInMemory | undefined {
  const disk = smallDisk(kibibytes);
  if (disk === undefined) return undefined;
  const { folder } = disk;
  const filling = join(folder, '.vulling');
  chmodSync(folder, 0o777);
  return {
    folder,
    fill: (free) => truncateSync(filling, Math.max(0, writeUntilFull(filling) - free)),
    empty: () => rmSync(filling, { force: true }),
    readOnly(isReadOnly) {
      execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder], { stdio: 'pipe' });
    },
    remove: () => disk.remove(),
  };
}

function writeUntilFull(path: string): number {
  const file = openSync(path, 'w');
  const piece = Buffer.alloc(4096, 0x78);
  let written = 0;
  try {
    for (;;) written += writeSync(file, piece);
  } catch {
    return written;
  } finally {
    closeSync(file);
  }
}
