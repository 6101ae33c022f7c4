import { stat } from 'node:fs/promises';
import * as v from 'valibot';
import { inParallel } from '../files/in-parallel.ts';
import { createJsonFile } from '../files/json-file.ts';

/** Where the letters of this user stand, kept between two runs. */
export type LetterPlaces = {
  /** The folder whose letters the start screen shows; undefined until one was chosen. */
  folder(): Promise<string | undefined>;
  setFolder(path: string): Promise<void>;
  /** The folders that were chosen last, the newest first. */
  folders(): Promise<string[]>;
  exportFolder(): Promise<string | undefined>;
  setExportFolder(path: string): Promise<void>;
  /** The letters that were opened or saved last, the newest first, without those that are gone. */
  recent(): Promise<string[]>;
  addRecent(path: string): Promise<void>;
};

const MOST_RECENT = 10;
const MOST_FOLDERS = 6;

type Kept = { folder?: string; folders: string[]; exportFolder?: string; recent: string[] };

const keptSchema: v.GenericSchema<unknown, Kept> = v.strictObject({
  folder: v.exactOptional(v.string()),
  folders: v.array(v.string()),
  exportFolder: v.exactOptional(v.string()),
  recent: v.array(v.string()),
});

/**
 * `path` is the file in which they are kept. That it cannot be written is no reason to refuse the user anything: what
 * was chosen then holds for this run.
 */
export function createLetterPlaces(path: string): LetterPlaces {
  const file = createJsonFile<Kept>(path, keptSchema, { folders: [], recent: [] });
  const change = async (make: (kept: Kept) => Kept) => {
    await file.change(make);
  };
  return {
    folder: async () => (await file.read()).folder,
    setFolder: (folder) =>
      change((kept) => ({ ...kept, folder, folders: withFirst(folder, foldersOf(kept), MOST_FOLDERS) })),
    folders: async () => foldersOf(await file.read()),
    exportFolder: async () => (await file.read()).exportFolder,
    setExportFolder: (exportFolder) => change((kept) => ({ ...kept, exportFolder })),
    recent: async () => onlyFiles((await file.read()).recent),
    addRecent: (added) => change((kept) => ({ ...kept, recent: withFirst(added, kept.recent, MOST_RECENT) })),
  };
}

/** An earlier version of the program kept the one folder only. */
function foldersOf({ folder, folders }: Kept): string[] {
  return folder === undefined || folders.includes(folder) ? folders : [folder, ...folders];
}

function withFirst(path: string, others: readonly string[], most: number): string[] {
  return [path, ...others.filter((other) => other !== path)].slice(0, most);
}

async function onlyFiles(paths: readonly string[]): Promise<string[]> {
  const found = await inParallel(paths, paths.length, async (path) => {
    const there = await stat(path).catch(() => undefined);
    return there?.isFile() ? [path] : [];
  });
  return found.flat();
}
