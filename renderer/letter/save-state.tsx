import './save-state.css';
import { CircleAlert } from 'lucide-react';
import { useId, useRef, useSyncExternalStore } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { focusText } from '../editor/editing/focus-text.ts';
import { useSlow } from '../frame/use-slow.ts';
import type { LetterSession } from '../session/letter-session.ts';
import type { SaveWay } from '../session/save-letter.ts';
import { isSavingHeld, listenToSavingHold } from '../session/saving-hold.ts';
import { useSessionState } from '../session/session-context.ts';
import { clockTime } from '../text/clock-time.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import type { Saving } from './use-saving.ts';

export type SaveStateProps = { session: LetterSession; saving: Saving };

/**
 * Whether the letter is saved, in words. That it could not be saved is a button: it tells why and what can be done. Read
 * aloud are only what the user asked for and what went wrong: that it is saved by itself is no news.
 */
export function SaveState({ session, saving }: SaveStateProps) {
  const { saved, faults } = saving.status;
  const isSaved = useSessionState(session, (state) => state.isSaved);
  const isHeld = useIsHeld(session);
  const words = useWords(session, saving, isHeld);
  // While something is to be chosen a bar over the letter says so.
  const isProblem = !isSaved && faults.length > 0 && !isHeld;
  const isNews = isProblem || (isSaved && saved?.how === 'user');
  return (
    <>
      {isProblem ? (
        <SaveProblem session={session} faults={faults} words={words} onSave={saving.save} />
      ) : (
        <span className="cb-save-state">{words}</span>
      )}
      <span className="cb-visually-hidden" role="status">
        {isNews ? words : ''}
      </span>
    </>
  );
}

function useWords(session: LetterSession, { status }: Saving, isHeld: boolean): string {
  const isSaved = useSessionState(session, (state) => state.isSaved);
  const hasFile = useSessionState(session, (state) => state.file !== undefined);
  const isSlow = useSlow(status.busy !== undefined);
  const [fault] = status.faults;
  const texts = nl.letter;
  if (status.busy === 'user' || isSlow) return texts.opslaanBezig;
  if (isSaved) return status.saved === undefined ? texts.opgeslagen : texts.opgeslagenOm(clockTime(status.saved.at));
  if (isHeld) return texts.nietOpgeslagen;
  if (fault !== undefined) return texts.nietOpgeslagenOmdat(reasonOf(fault));
  return hasFile ? texts.wordtOpgeslagen : texts.nietOpgeslagen;
}

function useIsHeld(session: LetterSession): boolean {
  return useSyncExternalStore(
    (watcher) => listenToSavingHold(session, watcher),
    () => isSavingHeld(session),
  );
}

type SaveProblemProps = {
  session: LetterSession;
  faults: readonly Fault[];
  words: string;
  onSave: (way: SaveWay) => void;
};

/** Why, and what can be done: in a panel below the words, that takes no focus and no room until it is asked for. */
function SaveProblem({ session, faults, words, onSave }: SaveProblemProps) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  // Both panel and button go when it works: the focus then is where one goes on.
  const save = (way: SaveWay) => {
    panel.current?.hidePopover();
    focusText(session.editor);
    onSave(way);
  };
  return (
    <>
      <Button variant="subtle" icon={CircleAlert} className="cb-save-state__problem" popoverTarget={id}>
        <span className="cb-save-state__words">{words}</span>
      </Button>
      <section
        ref={panel}
        id={id}
        className="cb-save-state__panel"
        popover="auto"
        aria-label={nl.letter.nietOpgeslagenTitel}
      >
        <FaultList faults={faults} />
        <p>{nl.letter.briefBlijftEnOpnieuw}</p>
        <div className="cb-save-state__actions">
          <Button onClick={() => save('save')}>{nl.letter.opnieuwProberen}</Button>
          <Button onClick={() => save('save-as')}>{nl.letter.opslaanAls}</Button>
        </div>
      </section>
    </>
  );
}

/** "de schijf is vol", of "De schijf is vol." */
function reasonOf({ sentence }: Fault): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`.replace(/\.$/, '');
}
