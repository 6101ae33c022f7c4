import { readFileSync, rmSync } from 'node:fs';
import type { Letter } from '../../letter/model/letter.ts';
import type { Result } from '../../letter/model/result.ts';
import { resolveConflict } from '../../letter/review/resolve-conflict.ts';
import type { OpenedLetter, VersionList } from '../../main/contract.ts';
import { textHash } from '../../main/files/text-hash.ts';
import { lockPathOf } from '../../main/locks/lock-file.ts';
import { outsideChanges } from '../../renderer/join/outside-changes.ts';
import { restoreVersion } from '../../renderer/panels/versies/restore-version.ts';
import { createLetterSession } from '../../renderer/session/create-letter-session.ts';
import type { LetterSession } from '../../renderer/session/letter-session.ts';
import { saveLetter } from '../../renderer/session/save-letter.ts';
import { isSavingHeld } from '../../renderer/session/saving-hold.ts';
import { endWorkingCopy, workingCopyOf } from '../../renderer/session/working-copy.ts';
import { startTestProgram } from '../main/test-program.ts';
import type { Chance } from './chance.ts';
import { type Doing, OFTEN } from './doings.ts';
import { ask, type Run, runs } from './own-main.ts';
import { writeSentence } from './write-sentence.ts';

/** What was written, and what became of it as far as people know. */
export type Ledger = {
  /** Every sentence that is with main: a key that is not there yet may go with a process. */
  readonly written: Set<string>;
  /** Every sentence that somebody saw on a side of a choice, took out by undo, or chose not to recover. */
  readonly seen: Set<string>;
  /** Those of which that was their own writer: one's own words one may drop, also before they were saved. */
  readonly dropped: Set<string>;
  /**
   * Every sentence of a letter that was saved and left in the very moment in which another wrote over the file. Without a
   * lock nobody can know that there: it is in a version, and the one limit of what is promised (docs/veiligheid.md).
   */
  readonly overtaken: Set<string>;
};

export type Person = {
  readonly name: string;
  /** Does one thing, any that can be done now. `files`: those of the letter that there are. */
  act(files: readonly string[]): Promise<void>;
  /** Both did something at the same moment: looks whether what was left in it is in its file still. */
  lookBack(): void;
  /** Settles all that is open, and saves what can be saved. */
  finish(): Promise<void>;
  letter(): Letter | undefined;
  end(): Promise<void>;
};

/** Somebody with a computer of their own, who works on the files of one letter. */
export function personAt(name: string, root: string, chance: Chance, ledger: Ledger): Person {
  let run: Run = { program: startTestProgram({ root }), isDead: false };
  let session: LetterSession | undefined;
  let unsent: string[] = [];
  let heard = 0;
  let count = 0;
  let left: { path: string; hash: string | undefined; text: string } | undefined;

  const show = async (opened: Result<OpenedLetter>) => {
    const started = opened.ok ? createLetterSession(opened.value) : opened;
    if (!started.ok) return;
    session = started.value;
    workingCopyOf(session).send();
    const file = session.state().file;
    await ask('letter:shown', file === undefined ? {} : { file: file.token, as: 'edited' });
  };
  const see = (shown: string) => {
    for (const sentence of [...ledger.written, ...unsent]) {
      if (!shown.includes(sentence)) continue;
      ledger.seen.add(sentence);
      if (sentence.startsWith(name)) ledger.dropped.add(sentence);
    }
  };
  const send = () => {
    if (session !== undefined) workingCopyOf(session).send();
    for (const sentence of unsent) ledger.written.add(sentence);
    unsent = [];
  };
  const hear = async (on: LetterSession) => {
    const { notices } = run.program;
    for (; heard < notices.length; heard += 1) {
      const [what, about] = notices[heard] as [string, { token: string } | undefined];
      if (about?.token !== on.state().file?.token) continue;
      if (what === 'file-changed') await outsideChanges(on).changed();
      if (what === 'file-missing') outsideChanges(on).gone();
      if (what === 'file-back') outsideChanges(on).back();
    }
  };
  const save = async (on: LetterSession, how: 'user' | 'auto') => {
    if (on.state().file === undefined || (how === 'auto' && isSavingHeld(on))) return;
    send();
    const saved = await saveLetter(on, 'save', { how, isTyping: chance.is(0.5) });
    if (!saved.ok && saved.faults.some(({ kind }) => kind === 'file-changed')) {
      await outsideChanges(on).changed(how === 'user');
    }
  };
  /** What is asked about stands on the screen. */
  const seeConflicts = (on: LetterSession) => {
    const state = outsideChanges(on).state();
    if (state.soort === 'kiezen' || state.soort === 'wacht') see(JSON.stringify(state.joined.conflicts));
  };
  const choose = async (on: LetterSession) => {
    const state = outsideChanges(on).state();
    if (state.soort !== 'kiezen') return;
    seeConflicts(on);
    const letter = state.joined.conflicts.reduce(
      (done, one) => resolveConflict(done, one, chance.pick(['ours', 'theirs', 'both'] as const)),
      state.joined.letter,
    );
    await outsideChanges(on).chosen(letter);
  };
  const leave = async (on: LetterSession) => {
    await save(on, 'auto');
    if (on.state().hasChanges || isSavingHeld(on)) return;
    send();
    const file = on.state().file;
    if (file !== undefined) {
      left = {
        path: run.program.program.tokens.pathOf(file.token),
        hash: on.savedHash(),
        text: JSON.stringify(on.letter()),
      };
    }
    session = undefined;
    await endWorkingCopy(on);
    await ask('letter:shown', {});
  };
  /** What was taken out on purpose: the letter is another in one step, at once. */
  const replacing = <Value>(on: LetterSession, step: () => Value): Value => {
    const before = JSON.stringify(on.letter());
    const done = step();
    const after = JSON.stringify(on.letter());
    for (const sentence of [...ledger.written, ...unsent]) {
      if (before.includes(sentence) && !after.includes(sentence)) see(sentence);
    }
    return done;
  };
  const undo = (on: LetterSession) => replacing(on, on.undo);
  const restore = async (on: LetterSession) => {
    const letter = on.letter().id;
    const list = (await ask('versions:list', { letter })) as Result<VersionList>;
    const versions = list.ok ? list.value.versions : [];
    if (versions.length === 0) return;
    const version = (await ask('versions:letter', { letter, version: chance.pick(versions).id })) as Result<Letter>;
    if (!version.ok) return;
    send();
    const { replaceLetter } = on;
    // Before and after it what another wrote may be joined: nobody takes anything out by that.
    on.replaceLetter = (to) => (to === version.value ? replacing(on, () => replaceLetter(to)) : replaceLetter(to));
    await restoreVersion(on, version.value);
    on.replaceLetter = replaceLetter;
  };
  const crash = async () => {
    const dead = run;
    dead.isDead = true;
    if (session !== undefined) seeConflicts(session);
    session = undefined;
    unsent = [];
    dead.program.program.openFile.show(undefined);
    await dead.program.program.surroundings.work.settled();
    dead.program.program.journal.pageGone();
    await dead.program.program.journal.all();
    run = { program: startTestProgram({ root }), isDead: false };
    heard = 0;
    await runs.run(run, recover);
  };
  const recover = async () => {
    const { recovered } = (await ask('app:start', {})) as { recovered: { id: string }[] };
    for (const { id } of recovered) {
      const way = chance.pick(['open', 'open', 'open', 'settle', 'later'] as const);
      if (way === 'open' && session === undefined) await show(await ask('recovery:open', { id }));
      if (way !== 'settle') continue;
      const kept = await ask('recovery:letters', { id });
      see(JSON.stringify(kept));
      await ask('recovery:settle', { id });
    }
  };
  const open = async (files: readonly string[]) => {
    const path = chance.pick(files);
    // A share on which no locks can be made.
    if (chance.is(0.6)) rmSync(lockPathOf(path), { force: true });
    await show(await ask('letter:open', { file: run.program.program.tokens.refFor(path).token, how: 'edit' }));
  };
  const type = (on: LetterSession) => {
    if (on.isReadOnly) return;
    count += 1;
    const sentence = `${name}${count}z`;
    writeSentence(on, sentence, chance);
    unsent.push(sentence);
    if (chance.is(0.8)) send();
  };
  const saveAs = async (on: LetterSession, [file = '']: readonly string[]) => {
    run.program.answers.saveName = file.replace(/\.brief$/, ` ${name}${count}.brief`);
    send();
    await saveLetter(on, 'save-as');
  };
  const joinCopy = async (on: LetterSession, files: readonly string[]) => {
    // A dialog that asks something is in front of it.
    if (outsideChanges(on).state().soort !== 'rustig') return;
    run.program.answers.letter = chance.pick(files);
    await outsideChanges(on).joinCopy();
  };
  const look = async (on: LetterSession) => {
    await ask('letter:look', {});
    await hear(on);
  };
  const doings: Record<Doing, (on: LetterSession, files: readonly string[]) => unknown> = {
    type,
    save: (on) => save(on, 'user'),
    autosave: (on) => save(on, 'auto'),
    look,
    choose,
    later: (on) => outsideChanges(on).later(),
    resume: (on) => outsideChanges(on).resume(),
    undo,
    restore,
    leave,
    'save-as': saveAs,
    'join-copy': joinCopy,
  };
  return {
    name,
    act: (files) =>
      runs.run(run, async () => {
        left = undefined;
        if (session === undefined) return open(files);
        if (chance.is(0.04)) return crash();
        const on = session;
        const doing = doings[chance.pick(OFTEN)](on, files);
        // Keys go on while something takes long.
        for (let keys = chance.pick([0, 0, 0, 1, 3]); keys > 0 && session === on; keys -= 1) {
          type(on);
          await new Promise((resolve) => setTimeout(resolve, chance.pick([0, 1, 4])));
        }
        await doing;
      }),
    lookBack() {
      if (left === undefined || textHash(readFileSync(left.path, 'utf8')) === left.hash) return;
      for (const sentence of ledger.written) if (left.text.includes(sentence)) ledger.overtaken.add(sentence);
    },
    finish: () =>
      runs.run(run, async () => {
        if (session === undefined) return;
        send();
        for (let tries = 0; tries < 6; tries += 1) {
          await outsideChanges(session).resume();
          await choose(session);
          await save(session, 'user');
        }
        await run.program.program.surroundings.work.settled();
      }),
    letter: () => session?.letter(),
    end: () => run.program.end(),
  };
}
