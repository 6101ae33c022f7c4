import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { basename, dirname, resolve } from 'node:path';
import type { FileRef, FileToken } from '../contract.ts';

/**
 * What stands for the paths that the window may name. A token is random and valid as long as the program runs; the same
 * path always has the same one.
 */
export type FileTokens = {
  /** The file or folder as the window may know it, with a token of its own. */
  refFor(path: string): FileRef;
  /** The path that a token stands for. Throws on a token that was never given out: that is a bug or an attack. */
  pathOf(token: FileToken): string;
};

export function createFileTokens(): FileTokens {
  const tokens = new Map<string, FileToken>();
  const paths = new Map<FileToken, string>();
  return {
    refFor(path) {
      const whole = resolve(path);
      let token = tokens.get(whole);
      if (token === undefined) {
        token = randomBytes(20).toString('hex');
        tokens.set(whole, token);
        paths.set(token, whole);
      }
      return { token, name: basename(whole), folder: forPeople(dirname(whole)) };
    },
    pathOf(token) {
      const path = paths.get(token);
      if (path === undefined) throw new Error('The window named a file that it was never given.');
      return path;
    },
  };
}

/** A folder in the home folder as people on macOS and Linux write it: "~/Documenten". Windows has no such sign. */
function forPeople(folder: string): string {
  const home = homedir();
  if (process.platform === 'win32' || home === '') return folder;
  if (folder === home) return '~';
  return folder.startsWith(`${home}/`) ? `~${folder.slice(home.length)}` : folder;
}
