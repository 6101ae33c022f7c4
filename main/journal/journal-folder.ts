import { appendFile, open, readdir, readFile, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isInUse } from './is-in-use.ts';
import { type JournalOutcome, journalLine } from './journal-line.ts';
import { type ReadJournal, readJournal } from './read-journal.ts';

/** The journals of this user: one file each, named after its id. What cannot be read is as if it were not there. */
export type JournalFolder = {
  pathOf(id: string): string;
  ids(): Promise<string[]>;
  /** `undefined` when it is gone, and while another process that runs writes it. */
  read(id: string): Promise<ReadJournal | undefined>;
  /** Says in it how it ended, whatever is damaged in it; `since`: that it ended then, and could go at `at`. */
  markEnded(id: string, ended: JournalOutcome, at: Date, since?: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The highest `order` of all; 0 when there are none. */
  highestOrder(): Promise<number>;
};

const EXTENSION = '.journaal';
const ID = /^[a-z0-9]{1,64}$/;

/** In bytes: far above any journal, which is written anew from 4 MB on, and low enough to read. */
const LARGEST = 128 * 1024 * 1024;

/** The fields before the letter fit in it. */
const BEGINNING = 300;

/** `alone`: the name of this computer, when no other process of this user can run the program on it. */
export function createJournalFolder(folder: string, alone?: string): JournalFolder {
  const pathOf = (id: string) => {
    if (!ID.test(id)) throw new Error('This is no id of a journal.');
    return join(folder, `${id}${EXTENSION}`);
  };
  const ids = async () => {
    const names = await readdir(folder).catch(() => []);
    return names.filter((name) => name.endsWith(EXTENSION)).map((name) => name.slice(0, -EXTENSION.length));
  };
  const known = async () => (await ids()).filter((id) => ID.test(id));
  return {
    pathOf,
    ids: known,
    read: (id) => readOne(pathOf(id), alone),
    markEnded: async (id, ended, at, since) => {
      // It stands on a line of its own, also behind half a line.
      const line = journalLine({ line: 0, at: at.toISOString(), ended, since });
      await appendFile(pathOf(id), `\n${line}`).catch(() => undefined);
    },
    remove: (id) => unlink(pathOf(id)).catch(() => undefined),
    highestOrder: async () => {
      const orders = await Promise.all((await known()).map((id) => orderOf(pathOf(id))));
      return Math.max(0, ...orders);
    },
  };
}

async function readOne(path: string, alone: string | undefined): Promise<ReadJournal | undefined> {
  const there = await stat(path).catch(() => undefined);
  if (!there?.isFile()) return undefined;
  if (there.size > LARGEST) return { state: 'damaged' };
  const bytes = await readFile(path).catch(() => undefined);
  const read = bytes === undefined ? undefined : readJournal(bytes);
  return read?.state === 'readable' && isInUse(read.known, there, alone) ? undefined : read;
}

async function orderOf(path: string): Promise<number> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return 0;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(BEGINNING), 0, BEGINNING, 0);
    return Number(/"order":(\d{1,15}),/.exec(buffer.toString('latin1', 0, bytesRead))?.[1] ?? 0);
  } catch {
    return 0;
  } finally {
    await file.close();
  }
}
