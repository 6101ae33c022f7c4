import { chmodSync } from 'node:fs';

/**
 * A folder in which this process may not write: `own` with its rights taken away or, for an administrator, whom rights do
 * not stop, a folder that the system itself keeps closed.
 */
export function closedFolder(own: string): string {
  if (process.getuid?.() === 0) return '/sys';
  chmodSync(own, 0o500);
  return own;
}
