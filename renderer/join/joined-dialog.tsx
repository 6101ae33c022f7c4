import { compareLetters } from '../../letter/review/compare-letters.ts';
import { letterNames } from '../../letter/review/letter-names.ts';
import { LetterDifference } from '../review/letter-difference.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import type { Joined } from './outside-state.ts';

export type JoinedDialogProps = {
  session: LetterSession;
  joined: Joined;
  onClose: () => void;
};

/** What came into the letter from somebody else, word by word. */
export function JoinedDialog({ session, joined, onClose }: JoinedDialogProps) {
  const comparison = compareLetters(joined.before, joined.after, letterNames(session.template, session.huisstijl));
  return (
    <Dialog
      title={nl.join.verschil}
      size="lg"
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {nl.dialogs.sluiten}
        </Button>
      }
    >
      <p>{nl.join.verschilUitleg}</p>
      <LetterDifference comparison={comparison} />
    </Dialog>
  );
}
