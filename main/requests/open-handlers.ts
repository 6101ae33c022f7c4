import { failed, ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import type { OpenedLetter, OpenHow, RequestInput } from '../contract.ts';
import { isReadOnlyFile } from '../files/is-read-only-file.ts';
import { oneAtATime } from '../files/one-at-a-time.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { letterSources } from '../letters/letter-sources.ts';
import { lockedFault } from '../locks/locked-fault.ts';
import { letterFolder } from './letter-folder.ts';
import { newEmptyLetter } from './new-letter.ts';
import { createOpenings, openingCancelled } from './openings.ts';
import { rememberLetter } from './remember-letter.ts';

type OpenNames =
  | 'letter:new'
  | 'letter:open'
  | 'letter:choose'
  | 'letter:open-copy'
  | 'letter:cancel-open'
  | 'letter:shown'
  | 'letter:look';

export function openHandlers(program: Program): Pick<Handlers, OpenNames> {
  const { sources, settings, tokens, surroundings } = program;
  // A letter that gets its file and is left at once must not be locked after it was let go.
  const inTurn = oneAtATime();
  const openings = createOpenings();
  return {
    'letter:new': async ({ template }) => {
      const { huisstijl } = await settings.read();
      const made = await newEmptyLetter(template, huisstijl, sources);
      return made.ok ? ok({ letter: made.value.letter, sources: await letterSources(made.value) }) : made;
    },
    'letter:open': async ({ file, how }) => {
      const path = tokens.pathOf(file);
      return openings.run((signal) => open(path, how ?? 'edit', program, signal));
    },
    'letter:choose': async () => {
      const path = await surroundings.outside.chooseLetter(await letterFolder(program));
      return ok(path === undefined ? null : tokens.refFor(path));
    },
    'letter:open-copy': async ({ file }) => {
      const path = tokens.pathOf(file);
      return openings.run((signal) => openCopy(path, program, signal));
    },
    'letter:cancel-open': async () => {
      openings.cancel();
      // One that came at the same moment is not on the screen, and will not be.
      await inTurn(() => program.locks.keepOnly(program.openFile.path()));
      return null;
    },
    'letter:shown': async (shown) => {
      await inTurn(() => show(shown, program));
      return null;
    },
    'letter:look': async () => {
      await program.openFile.look();
      return null;
    },
  };
}

/** For editing, with its lock, unless its file may not be written: then only to be read. */
async function open(path: string, how: OpenHow, program: Program, signal: AbortSignal): Promise<Result<OpenedLetter>> {
  program.surroundings.openRequests.opened(path);
  const { locks, tokens, openFile } = program;
  if (await isReadOnlyFile(path)) return openToRead(path, 'file', program, signal);
  if (how === 'read') return openToRead(path, 'chosen', program, signal);
  if (signal.aborted) return openingCancelled();
  const lock = await locks.take(path, how === 'take-over' ? 'over' : undefined);
  if (lock !== undefined) return failed([lockedFault(tokens.refFor(path), lock)]);
  const opened = await read(path, program, signal);
  if (!opened.ok) await locks.giveBack(path, openFile.path());
  return opened;
}

async function openCopy(path: string, program: Program, signal: AbortSignal): Promise<Result<OpenedLetter>> {
  const opened = await read(path, program, signal);
  if (!opened.ok) return opened;
  const { file: _, textHash: __, ...copy } = opened.value;
  return ok(copy);
}

async function openToRead(
  path: string,
  why: 'chosen' | 'file',
  program: Program,
  signal: AbortSignal,
): Promise<Result<OpenedLetter>> {
  const lockedBy = await program.locks.holder(path);
  const opened = await read(path, program, signal);
  if (!opened.ok) return opened;
  const isLocked = lockedBy !== undefined && why === 'chosen';
  return ok({ ...opened.value, readOnly: isLocked ? 'locked' : why, ...(lockedBy === undefined ? {} : { lockedBy }) });
}

async function read(path: string, program: Program, signal: AbortSignal): Promise<Result<OpenedLetter>> {
  const opened = await program.letters.open(path, signal);
  if (signal.aborted) return openingCancelled();
  if (!opened.ok) return opened;
  const { letter, text, hash } = opened.value;
  // With what was read the letter can be joined with what others make of it.
  void program.surroundings.work.add(program.versions.keep(letter.id, text, 'opened', path));
  const file = await rememberLetter(path, program);
  return ok({ letter, sources: await letterSources(opened.value), file, textHash: hash });
}

/**
 * Keeps the lock of the letter on the screen alone. A letter that got another name (a new one that was saved) is locked
 * from now on; that somebody was first there is no reason to stop: nothing of theirs is written over.
 */
async function show({ file, as }: RequestInput<'letter:shown'>, program: Program): Promise<void> {
  const { tokens, locks, openFile } = program;
  const path = file === undefined ? undefined : tokens.pathOf(file);
  openFile.show(path === undefined ? undefined : { path, isWaiting: as === 'waiting' });
  const edited = as === 'edited' ? path : undefined;
  await locks.keepOnly(edited);
  if (edited !== undefined) await locks.take(edited);
}
