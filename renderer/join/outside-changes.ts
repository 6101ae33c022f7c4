import type { Letter } from '../../letter/model/letter.ts';
import type { Fault } from '../../letter/model/result.ts';
import { joinLetters } from '../../letter/review/join-letters.ts';
import type { JoinSides } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { saveLetter } from '../session/save-letter.ts';
import { holdSaving } from '../session/saving-hold.ts';
import { joinCopies, joinSides } from './join-sides.ts';
import type { Joined, OutsideState } from './outside-state.ts';

export type OutsideChanges = {
  state(): OutsideState;
  subscribe(listener: () => void): () => void;
  /**
   * The file holds something else than the letter came from: joins the two, and saves when nothing is to be chosen. What
   * the user put off is left until the user asks: by saving, or by leaving (`isAsked`).
   */
  changed(isAsked?: boolean): Promise<void>;
  /** Joins with another file of this letter, that the user chooses. Nothing is saved by it. */
  joinCopy(): Promise<readonly Fault[]>;
  /** Nobody waits for that copy any more: the letter stays as it is. */
  cancelCopy(): void;
  gone(): void;
  /** The file is there again, as it was. */
  back(): void;
  /** Everything was chosen: this is the letter now. */
  chosen(letter: Letter): Promise<void>;
  /** Choosing is put off, and goes on. */
  later(): void;
  resume(): Promise<void>;
  /** The message was read. */
  dismiss(): void;
};

const CALM: OutsideState = { soort: 'rustig' };

/** With these nobody is asked anything. */
const SETTLED: readonly OutsideState['soort'][] = ['rustig', 'samengevoegd', 'teruggedraaid'];

/** A colleague who saves at the same moments as we do is joined with so often; then the next look at the file does it. */
const TRIES = 3;

const known = new WeakMap<LetterSession, OutsideChanges>();

/** What others do with the file of a letter; brings what they write together with what is written here. */
export function outsideChanges(session: LetterSession): OutsideChanges {
  const changes = known.get(session) ?? followOutside(session);
  known.set(session, changes);
  return changes;
}

function followOutside(session: LetterSession): OutsideChanges {
  const listeners = new Set<() => void>();
  let state = CALM;
  let letGo: (() => void) | undefined;
  let joining: Promise<void> | undefined;
  // What was joined into the letter and is not in its file yet: with that the next join begins.
  let joinedIn: Letter | undefined;
  // What was joined last, also when the message about it was read.
  let lastJoined: Joined | undefined;
  // How often another copy was asked for, or no more.
  let copies = 0;

  const set = (next: OutsideState) => {
    state = next;
    if (!SETTLED.includes(next.soort)) letGo ??= holdSaving(session);
    else {
      letGo?.();
      letGo = undefined;
    }
    for (const listener of [...listeners]) listener();
  };

  let { file } = session.state();
  session.subscribe(() => {
    const now = session.state().file;
    if (now === file) return followLetter();
    const isOther = now?.token !== file?.token;
    file = now;
    if (!isOther) {
      // It was written: this letter stands in it, whatever it was.
      if (['wacht', 'kan-niet', 'weg', 'anders'].includes(state.soort)) set(CALM);
      return followLetter();
    }
    // Saved under another name: what happens with the old file is nothing to this letter any more.
    joinedIn = undefined;
    lastJoined = undefined;
    set(CALM);
  });

  const followLetter = () => {
    if (state.soort === 'anders' && session.state().hasChanges) {
      // It was typed in before it was opened anew: now that would lose something.
      set({ soort: 'kan-niet', faults: [] });
    } else if (lastJoined === undefined || !SETTLED.includes(state.soort)) {
      return;
    } else if (state.soort !== 'teruggedraaid' && isSameMoment(session.letter(), lastJoined.before)) {
      set(lastJoined.isCopy ? CALM : { soort: 'teruggedraaid', undone: lastJoined });
    } else if (state.soort === 'teruggedraaid' && isSameMoment(session.letter(), state.undone.after)) {
      set(state.undone);
    }
  };

  /** Puts a letter in place of the one in the window; `sides` of which what is in the file is in it now. */
  const take = async (letter: Letter, sides: JoinSides | undefined, isOnlyTheirs: boolean, tries: number) => {
    const before = session.letter();
    session.replaceLetter(letter);
    const after = session.letter();
    const isCopy = sides === undefined;
    lastJoined = after === before ? undefined : { soort: 'samengevoegd', before, after, isOnlyTheirs, isCopy };
    set(lastJoined ?? CALM);
    if (sides === undefined) return;
    joinedIn = sides.theirs;
    const saved = await saveLetter(session, 'save', { how: 'joined', over: sides.theirsHash });
    if (saved.ok) joinedIn = undefined;
    else if (tries < TRIES && saved.faults.some(({ kind }) => kind === 'file-changed')) await join(tries + 1);
  };

  const join = async (tries: number): Promise<void> => {
    const { file } = session.state();
    if (file === undefined) return;
    const hold = holdSaving(session);
    try {
      const known = session.savedHash();
      const asked = await windowApi.ask('join:letters', {
        file: file.token,
        letter: session.letter(),
        ...(known === undefined ? {} : { known }),
      });
      if (!asked.ok) set({ soort: 'kan-niet', faults: asked.faults });
      // Told of what was written here: nobody else was there.
      else if (asked.value.theirsHash === session.savedHash()) set(CALM);
      else await settle(asked.value, tries);
    } finally {
      hold();
    }
  };
  const settle = async (sides: JoinSides, tries: number): Promise<void> => {
    const { hasChanges } = session.state();
    const ours = session.letter();
    const joined = joinSides(
      ours,
      hasChanges,
      joinedIn === undefined ? sides : { ...sides, base: joinedIn, doubted: [] },
    );
    if (joined === undefined) set(hasChanges ? { soort: 'kan-niet', faults: [] } : { soort: 'anders' });
    else if (joined.conflicts.length > 0) set({ soort: 'kiezen', ours, joined, sides, isCopy: false });
    else await take(joined.letter, sides, !hasChanges, tries);
  };
  /** One thing at a time: what is told while the letter is being joined is a part of that. */
  const once = (work: () => Promise<void>) => {
    joining ??= work().finally(() => {
      joining = undefined;
    });
    return joining;
  };
  const joinOnce = () => once(() => join(1));

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed: async (isAsked = false) => {
      if (state.soort === 'kiezen' || (state.soort === 'wacht' && !isAsked)) return;
      await joinOnce();
    },
    async joinCopy() {
      copies += 1;
      const own = copies;
      const asked = await windowApi.ask('join:choose', { letter: session.letter() });
      if (own !== copies) return [];
      if (!asked.ok) return asked.faults;
      if (asked.value === null) return [];
      const ours = session.letter();
      const joined = joinCopies(ours, asked.value);
      if (joined.conflicts.length > 0) set({ soort: 'kiezen', ours, joined, sides: asked.value, isCopy: true });
      else await take(joined.letter, undefined, false, TRIES);
      return [];
    },
    cancelCopy() {
      copies += 1;
    },
    gone() {
      if (SETTLED.includes(state.soort)) set({ soort: 'weg' });
    },
    back() {
      if (state.soort === 'weg') set(CALM);
    },
    async chosen(letter) {
      if (state.soort !== 'kiezen') return;
      const asked = state;
      const sides = asked.isCopy ? undefined : asked.sides;
      const now = session.letter();
      // A key that came in before the question was on the screen is not in what was chosen.
      const joined = isSameMoment(now, asked.ours) ? { letter, conflicts: [] } : joinLetters(asked.ours, now, letter);
      if (joined.conflicts.length > 0) return set({ ...asked, ours: now, joined });
      await once(() => take(joined.letter, sides, false, 1));
    },
    later() {
      // Another copy can be chosen again at any time.
      if (state.soort === 'kiezen') set(state.isCopy ? CALM : { ...state, soort: 'wacht' });
    },
    async resume() {
      // Meanwhile both may have gone on: it is joined anew.
      if (state.soort === 'wacht' || state.soort === 'kan-niet') await joinOnce();
    },
    dismiss() {
      if (state.soort === 'teruggedraaid') lastJoined = undefined;
      if (SETTLED.includes(state.soort)) set(CALM);
    },
  };
}

/** Undo and redo give back the very parts of a letter. */
function isSameMoment(now: Letter, then: Letter): boolean {
  return now.gegevens === then.gegevens && now.body === then.body;
}
