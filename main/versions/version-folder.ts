import { mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Fault } from '../../letter/model/result.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { errorCode, fileFaultOf } from '../files/file-fault.ts';
import { textHash } from '../files/text-hash.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { type LineHistory, readHistory, writeHistory } from './line-history.ts';
import { versionFault } from './version-fault.ts';
import {
  milestoneFileName,
  readVersionFileName,
  type VersionFile,
  versionFileName,
  versionIdOf,
} from './version-file.ts';

/** A version in its folder, with the name of its milestone ('' for most). */
export type KeptVersion = VersionFile & { readonly id: string; readonly naam: string };

/** The versions of one letter: a folder with a file for each. */
export type VersionFolder = {
  /** The oldest first. A folder that is not there has none. Rejects with an error of the file system. */
  read(): Promise<KeptVersion[]>;
  write(version: VersionFile, text: string): Promise<Result<null>>;
  /** The same text, kept for another reason. */
  changeHow(version: VersionFile, how: VersionFile['how']): Promise<void>;
  remove(version: VersionFile): Promise<void>;
  text(version: KeptVersion): Promise<Result<string>>;
  /** '' takes the name away. */
  name(version: KeptVersion, naam: string): Promise<Result<null>>;
  /** Undefined when they are not there, or damaged. */
  history(): Promise<LineHistory | undefined>;
  writeHistory(history: LineHistory): Promise<Result<null>>;
};

/** What is known of its lines (line-history.ts). */
const HISTORY = 'herkomst.json';

/** In bytes: as much as a file with a letter may hold (main/files/read-text-file.ts). */
const LARGEST = 64 * 1024 * 1024;
const MILESTONE = /^(.*)\.naam\.txt$/;

export function versionFolder(folder: string): VersionFolder {
  const pathOf = (version: VersionFile) => join(folder, versionFileName(version));
  return {
    read: () => readVersions(folder),
    write: (version, text) =>
      reported(folder, async () => {
        await mkdir(folder, { recursive: true });
        return writeFileAtomically(pathOf(version), await promisify(gzip)(text));
      }),
    changeHow: (version, how) => rename(pathOf(version), pathOf({ ...version, how })),
    remove: (version) => unlink(pathOf(version)),
    text: async (version) => {
      const packed = await readFile(pathOf(version)).catch(() => undefined);
      if (packed === undefined) return failed([versionFault('version-missing', version.id)]);
      const text = await promisify(gunzip)(packed, { maxOutputLength: LARGEST }).then(String, () => undefined);
      const isWhole = text !== undefined && textHash(text) === version.hash;
      return isWhole ? ok(text) : failed([versionFault('version-damaged', version.id)]);
    },
    name: ({ id }, naam) =>
      reported(folder, async () => {
        const path = join(folder, milestoneFileName(id));
        if (naam !== '') return writeFileAtomically(path, `${naam}\n`);
        await unlink(path).catch((error: unknown) => {
          if (errorCode(error) !== 'ENOENT') throw error;
        });
        return ok(path);
      }),
    history: async () => {
      const text = await readFile(join(folder, HISTORY), 'utf8').catch(() => undefined);
      return text === undefined ? undefined : readHistory(text);
    },
    writeHistory: (history) =>
      reported(folder, async () => {
        await mkdir(folder, { recursive: true });
        return writeFileAtomically(join(folder, HISTORY), writeHistory(history));
      }),
  };
}

async function readVersions(folder: string): Promise<KeptVersion[]> {
  const names = await namesIn(folder);
  const versions = names.flatMap((name) => readVersionFileName(name) ?? []);
  const milestones = new Map<string, string>();
  for (const name of names) {
    const id = MILESTONE.exec(name)?.[1];
    if (id !== undefined) milestones.set(id, await milestoneName(join(folder, name)));
  }
  return versions
    .map((version) => ({ ...version, id: versionIdOf(version) }))
    .map((version) => ({ ...version, naam: milestones.get(version.id) ?? '' }))
    .sort((one, other) => one.count - other.count || one.savedAt.getTime() - other.savedAt.getTime());
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** A milestone whose name cannot be read still is one: it is shown, and not thinned. */
async function milestoneName(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return text.trim() || '…';
}

async function reported(place: string, work: () => Promise<Result<unknown>>): Promise<Result<null, Fault>> {
  try {
    const done = await work();
    return done.ok ? ok(null) : done;
  } catch (error) {
    return failed([fileFaultOf(error, place)]);
  }
}
