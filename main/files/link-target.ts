import { readlink, realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** As many links in a row as Linux follows. */
const MOST_LINKS = 40;

/** The file that a path stands for: the path itself, or where it leads as a symbolic link, whether that exists or not. */
export async function linkTarget(path: string): Promise<string> {
  let target = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const next = await nextLink(target);
    if (next === undefined) return target;
    // What a link says is meant from the folder in which it really stands.
    target = resolve(await realpath(dirname(target)), next);
  }
  throw Object.assign(new Error('The links go round.'), { code: 'ELOOP' });
}

async function nextLink(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch {
    // It is no link, or not to be reached: what is done with it next finds that out, and says so.
    return undefined;
  }
}
