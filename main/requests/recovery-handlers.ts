import { basename, join } from 'node:path';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { exportName } from '../../letter/print/export-name.ts';
import type { Program } from '../app/program.ts';
import type { FileRef, LetterLock, OpenedLetter, RecoveredLetters, RecoveredWork } from '../contract.ts';
import { readTextFile } from '../files/read-text-file.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import type { KeptWork } from '../journal/kept-work.ts';
import { letterSources } from '../letters/letter-sources.ts';
import { lockedFault } from '../locks/locked-fault.ts';
import { withSources } from '../open-letter.ts';
import { keepWhatIsThere } from './keep-what-is-there.ts';
import { letterFolder } from './letter-folder.ts';
import { rememberLetter } from './remember-letter.ts';

type RecoveryNames = 'recovery:list' | 'recovery:letters' | 'recovery:open' | 'recovery:settle' | 'recovery:save-copy';

export function recoveryHandlers(program: Program): Pick<Handlers, RecoveryNames> {
  const { journal } = program;
  return {
    'recovery:list': async () => ok((await journal.all()).map((work) => recoveredWork(work, program))),
    'recovery:letters': ({ id }) => letters(id, program),
    'recovery:open': ({ id }) => open(id, program),
    'recovery:settle': async ({ id }) => {
      await journal.settle(id);
      return ok(null);
    },
    'recovery:save-copy': ({ id }) => saveCopy(id, program),
  };
}

/** What is offered at the start: first what was in the file that the program was started with, then the newest. */
export async function recoveredAtStart(program: Program, opening: string | undefined): Promise<RecoveredWork[]> {
  const all = await program.journal.recoverable();
  const isFirst = ({ path }: KeptWork) => path !== undefined && path === opening;
  const sorted = [...all.filter(isFirst), ...all.filter((one) => !isFirst(one))];
  return sorted.map((work) => recoveredWork(work, program));
}

function recoveredWork({ path, ...work }: KeptWork, { tokens }: Pick<Program, 'tokens'>): RecoveredWork {
  return path === undefined ? work : { ...work, file: tokens.refFor(path) };
}

async function letters(id: string, { journal, sources, tokens }: Program): Promise<Result<RecoveredLetters>> {
  const kept = await journal.letterOf(id);
  if (!kept.ok) return kept;
  const { letter, file } = kept.value;
  const opened = await withSources(letter, sources);
  if (!opened.ok) return opened;
  const recovered = { recovered: letter, sources: await letterSources(opened.value) };
  if (file === undefined) return ok(recovered);
  const text = await readTextFile(file.path, basename(file.path));
  const saved = text.ok ? readBriefFile(text.value, basename(file.path)) : text;
  return ok({ ...recovered, file: tokens.refFor(file.path), ...(saved.ok ? { saved: saved.value } : {}) });
}

/**
 * Opens it for editing. What is known of its file is what the journal knows, not what stands there now: a file that
 * somebody changed since then is noticed at the first save.
 */
async function open(id: string, program: Program): Promise<Result<OpenedLetter>> {
  const { journal, sources, locks, openFile, surroundings, versions } = program;
  const kept = await journal.letterOf(id);
  if (!kept.ok) return kept;
  const { letter, file } = kept.value;
  const lock = file === undefined ? undefined : await locks.take(file.path);
  if (file !== undefined && lock !== undefined) return failed([heldByOther(program.tokens.refFor(file.path), lock)]);
  const found = await withSources(letter, sources);
  if (!found.ok) {
    if (file !== undefined) await locks.giveBack(file.path, openFile.path());
    return found;
  }
  journal.reopen(id, letter);
  const opened: OpenedLetter = { letter, sources: await letterSources(found.value), isRecovered: true };
  if (file === undefined) return ok(opened);
  surroundings.openRequests.opened(file.path);
  // The window saves soon after this, and writes over it.
  await keepWhatIsThere(file.path, letter.id, versions);
  const textHash = file.savedHash === undefined ? {} : { textHash: file.savedHash };
  return ok({ ...opened, ...textHash, file: await rememberLetter(file.path, program) });
}

function heldByOther(file: FileRef, lock: LetterLock): Fault<'recovery-locked'> {
  const { place, sentence } = lockedFault(file, lock);
  const remedy = 'Sla hem bij Bestand > Herstelkopieën op als kopie, of beslis later.';
  return { kind: 'recovery-locked', place, sentence, remedy };
}

async function saveCopy(id: string, program: Program): Promise<Result<FileRef | null>> {
  const kept = await program.journal.letterOf(id);
  if (!kept.ok) return kept;
  const { letter } = kept.value;
  const { kenmerk, onderwerp } = letter.gegevens;
  const name = `${exportName(kenmerk, onderwerp)} (hersteld).brief`;
  const path = await program.surroundings.outside.chooseSaveName(join(await letterFolder(program), name));
  if (path === undefined) return ok(null);
  const saved = await program.letters.saveAs(path, letter);
  if (!saved.ok) return saved;
  void program.surroundings.work.add(program.versions.keep(letter.id, saved.value.text, 'user', saved.value.path));
  return ok(await rememberLetter(saved.value.path, program));
}
