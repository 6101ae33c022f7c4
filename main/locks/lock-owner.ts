import { hostname, userInfo } from 'node:os';
import { pathToFileURL } from 'node:url';
import type { LockLine } from './lock-line.ts';

/** Who makes locks: this process, of this user, on this computer. */
export type LockOwner = Pick<LockLine, 'gebruiker' | 'computer'> & {
  /** The folder of the program's own data as a URL: the same for every run of this user's program. */
  readonly profile: string;
  readonly process: number;
};

export function thisOwner(userData: string): LockOwner {
  return {
    gebruiker: systemName(),
    computer: hostname(),
    profile: pathToFileURL(userData).href,
    process: process.pid,
  };
}

/** The field of the profile: LibreOffice has a URL there, to which the process is added. */
export function profileField({ profile, process: number }: LockOwner): string {
  return `${profile}?proces=${number}`;
}

/** The number of the process in that field; undefined when another program wrote it. */
export function processIn({ profile }: LockLine): number | undefined {
  const [, number] = /\?proces=(\d{1,10})$/.exec(profile) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** Whether a run of this very program made the lock: no two run for one profile at the same time. */
export function isOfOwnProfile(line: LockLine, owner: LockOwner): boolean {
  return (
    line.computer === owner.computer &&
    line.gebruiker === owner.gebruiker &&
    line.profile.startsWith(`${owner.profile}?proces=`)
  );
}

/** Whether a process with this number runs on this computer, of whatever user. */
export function isRunning(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/** Empty when the system does not know its user by a name (a container). */
function systemName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
