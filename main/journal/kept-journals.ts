import { failed, ok } from '../../letter/model/result.ts';
import type { Journal } from './journal.ts';
import { unreadableJournal } from './journal-fault.ts';
import type { JournalFolder } from './journal-folder.ts';
import { type JudgedWork, judgeWork } from './kept-work.ts';
import { tidyJournals } from './tidy-journals.ts';

export type KeptJournalsOptions = {
  readonly folder: JournalFolder;
  readonly now: () => Date;
  /** Whether a letter that is open writes it. */
  readonly isLive: (id: string) => boolean;
  /** What was still being written when its page went is written. */
  readonly written: () => Promise<unknown>;
};

/** The journals that nobody writes any more. The first time that they are looked at, what nobody needs is removed. */
export function createKeptJournals({
  folder,
  now,
  isLive,
  written,
}: KeptJournalsOptions): Pick<Journal, 'recoverable' | 'all' | 'letterOf' | 'settle'> {
  let tidied: Promise<void> | undefined;
  const judged = async (): Promise<JudgedWork[]> => {
    await written();
    const all = await judgeWork(folder, isLive);
    tidied ??= tidyJournals(all, folder, now());
    await tidied;
    const left = new Set(await folder.ids());
    return all.filter(({ work }) => left.has(work.id));
  };
  return {
    recoverable: async () => (await judged()).filter(({ isLost }) => isLost).map(({ work }) => work),
    all: async () => (await judged()).map(({ work }) => work),
    letterOf: async (id) => {
      await written();
      const read = isLive(id) ? undefined : await folder.read(id);
      if (read?.state !== 'readable') return failed([unreadableJournal(read?.state ?? 'missing')]);
      const { file, changedAt } = read.known;
      const known = file === undefined ? {} : { file: { path: file.path, savedHash: file.hash } };
      return ok({ letter: read.letter, changedAt, ...known });
    },
    settle: async (id) => {
      const read = isLive(id) ? undefined : await folder.read(id);
      if (read?.state === 'readable' || read?.state === 'damaged') await folder.markEnded(id, 'settled', now());
    },
  };
}
