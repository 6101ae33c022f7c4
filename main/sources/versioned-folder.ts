import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from '../files/file-fault.ts';

/**
 * The folders in which the versions of one id stand: `<id>` holds the newest, `<id>@<version>` each older version that
 * letters may still name. Ids are checked before: they hold no separator.
 */
export function foldersFor(parent: string, id: string, version: number | undefined): string[] {
  const newest = join(parent, id);
  return version === undefined ? [newest] : [newest, join(parent, `${id}@${version}`)];
}

/** The ids of which there is a newest version, in alphabetical order. */
export async function idsIn(parent: string): Promise<Result<string[], FileFault>> {
  try {
    const entries = await readdir(parent, { withFileTypes: true });
    return ok(
      entries
        .filter((entry) => entry.isDirectory() && /^[a-z][a-z0-9-]*$/.test(entry.name))
        .map(({ name }) => name)
        .sort(),
    );
  } catch (error) {
    return failed([errorCode(error) === 'ENOENT' ? fileFault('folder-missing', parent) : fileFaultOf(error, parent)]);
  }
}
