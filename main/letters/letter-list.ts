import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { LetterSummary } from '../contract.ts';
import { type FileFault, fileFault, fileFaultOf } from '../files/file-fault.ts';
import type { FileTokens } from '../files/file-tokens.ts';
import { inParallel } from '../files/in-parallel.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import type { LetterLocks } from '../locks/letter-locks.ts';
import { isLockName, lockPathOf } from '../locks/lock-file.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';
import { foldText } from './fold-text.ts';
import { foundWords } from './found-words.ts';
import { type LetterEntry, readLetterEntry } from './letter-entry.ts';

/** The letters of one folder, without the folders in it. What was read is kept until the file changes. */
export type LetterList = {
  /**
   * The letters in which every word of `query` occurs, in kenmerk, onderwerp, datum or text, whatever the capitals and
   * diacritics; all of them when it is empty. The one that was changed last comes first.
   */
  list(folder: string, query: string): Promise<Result<LetterSummary[], FileFault>>;
};

/** Files that are read at the same time: enough to keep a slow network folder busy. */
const AT_A_TIME = 16;

type Listed = { path: string; changedAt: Date; entry: LetterEntry; lockedBy: string | undefined };

/** The paths of a folder: its letters, and the locks beside them, which cost nothing to see. */
type Found = { letters: string[]; locks: ReadonlySet<string> };
type Known = Map<string, { stamp: string; entry: LetterEntry }>;

export function createLetterList(
  sources: SourcesCache,
  tokens: FileTokens,
  locks: Pick<LetterLocks, 'nameOnLock'>,
): LetterList {
  let known: Known = new Map();
  // Each letter that is typed into the search field asks again: the first one reads the files, the others need not.
  const inTurn = oneAtATime();
  const lookAtAll = async (paths: Found) => {
    const before = known;
    const now: Known = new Map();
    const listed = await inParallel(paths.letters, AT_A_TIME, async (path) => {
      const found = await look(path, before, now, sources);
      const isLocked = found !== undefined && paths.locks.has(basename(lockPathOf(path)));
      return found === undefined ? [] : [{ ...found, lockedBy: isLocked ? await locks.nameOnLock(path) : undefined }];
    });
    known = now;
    return listed.flat();
  };
  return {
    async list(folder, query) {
      const paths = await briefFilesIn(folder);
      if (!paths.ok) return paths;
      const listed = await inTurn(() => lookAtAll(paths.value));
      const words = foldText(query.normalize('NFC')).split(/\s+/u).filter(Boolean);
      const found = listed.filter(({ entry }) => words.every((word) => isIn(entry, word)));
      found.sort((left, right) => right.changedAt.getTime() - left.changedAt.getTime());
      return ok(found.map((one) => summaryOf(one, words, tokens)));
    },
  };
}

async function briefFilesIn(folder: string): Promise<Result<Found, FileFault>> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && isBriefName(entry.name));
    const locks = entries.map(({ name }) => name).filter(isLockName);
    return ok({ letters: files.map(({ name }) => join(folder, name)), locks: new Set(locks) });
  } catch (error) {
    const fault = fileFaultOf(error, folder);
    return failed([fault.kind === 'file-missing' ? fileFault('folder-missing', folder) : fault]);
  }
}

/** A name with a point before it is a temporary file, or one of those that macOS leaves on other disks. */
function isBriefName(name: string): boolean {
  return name.toLowerCase().endsWith('.brief') && !name.startsWith('.');
}

/** Nothing when the file went away in the meantime. */
async function look(
  path: string,
  before: Known,
  now: Known,
  sources: SourcesCache,
): Promise<Omit<Listed, 'lockedBy'> | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  const stamp = `${file.mtimeMs} ${file.size}`;
  const kept = before.get(path);
  const entry = kept?.stamp === stamp ? kept.entry : await readLetterEntry(path, sources);
  now.set(path, { stamp, entry });
  return { path, changedAt: file.mtime, entry };
}

function isIn({ foldedSummary, foldedText }: LetterEntry, word: string): boolean {
  return foldedSummary.includes(word) || foldedText.includes(word);
}

function summaryOf(
  { path, changedAt, entry, lockedBy }: Listed,
  words: readonly string[],
  tokens: FileTokens,
): LetterSummary {
  const word = words.find((one) => !entry.foldedSummary.includes(one));
  const found = word === undefined ? {} : { found: foundWords(entry.text, entry.foldedText.indexOf(word)) };
  return {
    file: tokens.refFor(path),
    ...entry.summary,
    changedAt: changedAt.toISOString(),
    ...found,
    ...(lockedBy === undefined ? {} : { lockedBy }),
  };
}
