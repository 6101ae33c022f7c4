import './join-dialog.css';
import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Letter } from '../../letter/model/letter.ts';
import { describeConflicts } from '../../letter/review/describe-conflict.ts';
import type { JoinedLetter } from '../../letter/review/join-letters.ts';
import { letterNames } from '../../letter/review/letter-names.ts';
import { type ConflictChoice, resolveConflict } from '../../letter/review/resolve-conflict.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { ConflictChoices } from './conflict-choices.tsx';

export type JoinDialogProps = {
  session: LetterSession;
  joined: JoinedLetter;
  /** It is not known what the other was made of: what it does not have it may never have had. */
  isUnsure: boolean;
  /** Everything was chosen: this is the letter. */
  onChosen: (letter: Letter) => void;
  onLater: () => void;
};

type Choices = Readonly<Record<string, ConflictChoice>>;

/**
 * What two people both changed, side by side, each to be chosen. Nothing is taken for granted: no side is chosen
 * beforehand, and only when all are chosen the letter is put together. Escape puts it off.
 */
export function JoinDialog({ session, joined, isUnsure, onChosen, onLater }: JoinDialogProps) {
  const [choices, setChoices] = useState<Choices>({});
  const formId = useId();
  const conflicts = useMemo(
    () => describeConflicts(joined, letterNames(session.template, session.huisstijl)),
    [session, joined],
  );
  const left = conflicts.filter(({ id }) => choices[id] === undefined).length;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (left === 0) onChosen(withChoices(joined, choices));
  }

  return (
    <Dialog
      title={nl.join.titel}
      size="lg"
      onClose={onLater}
      actions={
        <>
          <span className="cb-join__left" role="status">
            {nl.join.nog(left)}
          </span>
          <Button variant="subtle" onClick={onLater}>
            {nl.join.later}
          </Button>
          <Button variant="primary" type="submit" form={formId} aria-disabled={left > 0}>
            {nl.join.samenvoegen}
          </Button>
        </>
      }
    >
      <p>{isUnsure ? nl.join.uitlegKopie : nl.join.uitleg}</p>
      <form className="cb-join" id={formId} onSubmit={submit}>
        {conflicts.map((conflict) => (
          <ConflictChoices
            key={conflict.id}
            conflict={conflict}
            isUnsure={isUnsure}
            choice={choices[conflict.id]}
            onChoose={(choice) => setChoices((before) => ({ ...before, [conflict.id]: choice }))}
          />
        ))}
      </form>
    </Dialog>
  );
}

function withChoices({ letter, conflicts }: JoinedLetter, choices: Choices): Letter {
  return conflicts.reduce((done, conflict) => {
    const choice = choices[conflict.id];
    return choice === undefined ? done : resolveConflict(done, conflict, choice);
  }, letter);
}
