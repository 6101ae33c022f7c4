import { basename, join } from 'node:path';
import { isBlankText } from '../../letter/model/is-blank-text.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { type Fault, failed, type Result } from '../../letter/model/result.ts';
import type { Version, VersionList } from '../contract.ts';
import { fileFaultOf } from '../files/file-fault.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import { textHash } from '../files/text-hash.ts';
import { type LineHistory, NO_HISTORY, type Whose, withVersion } from './line-history.ts';
import { thinVersions } from './thin-versions.ts';
import { versionFault } from './version-fault.ts';
import { type KeptVersion, type VersionFolder, versionFolder } from './version-folder.ts';

/** The earlier texts of letters, by the id of the letter. */
export type Versions = {
  /**
   * Keeps a text as the newest version, and takes away what need not be kept any longer. The text that is the newest
   * already is not kept twice; what was saved by itself and then by the user counts as the latter. Never fails: what went
   * wrong is told with the list. `file`: the path where the text stands; what of each file may go is decided by itself.
   */
  keep(letterId: string, text: string, how: Version['how'], file?: string): Promise<void>;
  /** Only of what was kept before it was asked. */
  list(letterId: string): Promise<Result<VersionList>>;
  text(letterId: string, id: string): Promise<Result<string>>;
  /** Makes a milestone of a version, which is never taken away; '' makes it an ordinary one again. */
  name(letterId: string, id: string, naam: string): Promise<Result<null>>;
  /** The kept text with this hash (main/files/text-hash.ts). */
  textWithHash(letterId: string, hash: string): Promise<string | undefined>;
  /** The id of the last version with that text. */
  idWithHash(letterId: string, hash: string): Promise<string | undefined>;
  /** What is known of its lines; nothing when that was lost. */
  history(letterId: string): Promise<LineHistory>;
};

/** `folder` holds a folder for each letter, made when it is needed. */
export function createVersions(folder: string, now: () => Date): Versions {
  const inTurn = oneAtATime();
  const failures = new Map<string, Fault>();
  /** Letters of which a text was not kept in this run: what is new in a later one may have stood in that. */
  const missed = new Set<string>();
  const folderOf = (letterId: string) => versionFolder(join(folder, letterId));
  const find = async (letterId: string, fits: (version: KeptVersion) => boolean) =>
    (await folderOf(letterId).read()).findLast(fits);
  const withVersion = async <Value>(
    letterId: string,
    id: string,
    work: (version: KeptVersion, versions: VersionFolder) => Promise<Result<Value>>,
  ): Promise<Result<Value>> => {
    try {
      const version = await find(letterId, (one) => one.id === id);
      return version === undefined
        ? failed([versionFault('version-missing', id)])
        : await work(version, folderOf(letterId));
    } catch (error) {
      return failed([fileFaultOf(error, folder)]);
    }
  };
  return {
    keep: (letterId, text, how, file = '') =>
      inTurn(async () => {
        const isMissed = missed.has(letterId);
        const fault = await keepIn(folderOf(letterId), { text, how, file, now: now(), isMissed });
        if (fault === undefined) return void failures.delete(letterId);
        failures.set(letterId, fault);
        missed.add(letterId);
      }),
    list: (letterId) =>
      inTurn(async () => {
        try {
          const versions = await shownVersions(folderOf(letterId));
          const fault = failures.get(letterId);
          return { ok: true, value: { versions, ...(fault === undefined ? {} : { fault }) } };
        } catch (error) {
          return failed([fileFaultOf(error, folder)]);
        }
      }),
    text: (letterId, id) => inTurn(() => withVersion(letterId, id, (version, versions) => versions.text(version))),
    name: (letterId, id, naam) =>
      inTurn(() => withVersion(letterId, id, (version, versions) => versions.name(version, onOneLine(naam)))),
    textWithHash: (letterId, hash) => inTurn(() => wholeText(folderOf(letterId), hash)),
    idWithHash: (letterId, hash) =>
      inTurn(async () => (await find(letterId, (one) => one.hash === hash).catch(() => undefined))?.id),
    history: (letterId) => inTurn(async () => (await folderOf(letterId).history()) ?? NO_HISTORY),
  };
}

/** Of texts that are the same the one that can be read. */
async function wholeText(folder: VersionFolder, hash: string): Promise<string | undefined> {
  const kept = await folder.read().catch(() => []);
  for (const version of kept.filter((one) => one.hash === hash).reverse()) {
    const text = await folder.text(version);
    if (text.ok) return text.value;
  }
  return undefined;
}

type Kept = { text: string; how: Version['how']; file: string; now: Date; isMissed: boolean };

/** What went wrong, if anything. */
async function keepIn(versions: VersionFolder, kept: Kept): Promise<Fault | undefined> {
  const { text, how, now } = kept;
  try {
    const known = await versions.read();
    const newest = known.at(-1);
    const hash = textHash(text);
    if (newest?.hash === hash) return await keptAgain(versions, newest, kept);
    const history = await versions.history();
    // What was noted of a version that was then not written any more must not seem to be of this one.
    const count = Math.max(0, newest?.count ?? 0, ...(history?.files.keys() ?? [])) + 1;
    const added = { count, savedAt: now, how, hash };
    // Before the version itself: a block that is not known to be of another's making would seem to be ours.
    const next = noting(history, kept, { known, count });
    const noted = await versions.writeHistory(next);
    const written = await versions.write(added, text);
    if (!written.ok) return written.faults[0];
    const all = [...known, added].map((version) => ({
      ...version,
      isMilestone: 'naam' in version && version.naam !== '',
    }));
    for (const some of byFile(all, next.files)) for (const gone of thinVersions(some, now)) await versions.remove(gone);
    return noted.ok ? undefined : noted.faults[0];
  } catch (error) {
    return fileFaultOf(error, '');
  }
}

const WHOSE: Readonly<Record<Version['how'], Whose>> = {
  user: 'here',
  auto: 'here',
  restored: 'in',
  joined: 'in',
  opened: 'in',
  other: 'other',
};

/** The newest version is kept already; damaged on the disk, it is written once more. */
async function keptAgain(
  versions: VersionFolder,
  newest: KeptVersion,
  { text, how }: Kept,
): Promise<Fault | undefined> {
  const isWhole = (await versions.text(newest)).ok;
  const written = isWhole ? undefined : await versions.write(newest, text);
  if (written?.ok === false) return written.faults[0];
  if (newest.how === 'auto' && how === 'user') await versions.changeHow(newest, how);
  return undefined;
}

/** What is known of the lines with the version more that is about to be kept; of the files, only those of versions still there. */
function noting(
  history: LineHistory | undefined,
  { text, how, file, isMissed }: Kept,
  { known, count }: { known: readonly KeptVersion[]; count: number },
): LineHistory {
  const read = readBriefFile(text, '');
  const newest = known.at(-1);
  const isLost = isMissed || (newest !== undefined && !history?.files.has(newest.count));
  const files = new Map(known.map((version) => [version.count, history?.files.get(version.count) ?? '']));
  const whose = isLost && WHOSE[how] === 'here' ? 'in' : WHOSE[how];
  const before = isLost || history === undefined ? NO_HISTORY : history;
  return withVersion({ ...before, files }, { letter: read.ok ? read.value : undefined, count, whose, file });
}

/** The versions of each file by themselves, each in their order. */
function byFile<Any extends { count: number }>(all: readonly Any[], files: LineHistory['files']): Any[][] {
  const fileOf = ({ count }: Any) => files.get(count) ?? '';
  return [...new Set(all.map(fileOf))].map((file) => all.filter((version) => fileOf(version) === file));
}

/** The newest first. */
async function shownVersions(folder: VersionFolder): Promise<Version[]> {
  const files = (await folder.history())?.files;
  const shown = (await folder.read()).map(({ id, count, savedAt, how, naam }): Version => {
    const file = files?.get(count) ?? '';
    return { id, savedAt: savedAt.toISOString(), how, naam, ...(file === '' ? {} : { bestand: basename(file) }) };
  });
  return shown.reverse();
}

/** A name is one line in a list; one that shows nothing is none. */
function onOneLine(naam: string): string {
  return isBlankText(naam) ? '' : naam.replace(/\p{Cc}+/gu, ' ').trim();
}
