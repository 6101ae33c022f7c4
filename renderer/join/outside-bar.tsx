import { FileX, TriangleAlert, Users, X } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { compareLetters } from '../../letter/review/compare-letters.ts';
import { letterNames } from '../../letter/review/letter-names.ts';
import { LetterBar } from '../letter/letter-bar.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { IconButton } from '../theme/components/icon-button.tsx';
import type { Joined, OutsideState } from './outside-state.ts';

export type OutsideBarProps = {
  session: LetterSession;
  state: OutsideState;
  /** Shows what was joined. */
  onShow: () => void;
  onResume: () => void;
  onSaveAs: () => void;
  onDismiss: () => void;
};

/** Over the letter: what others did with its file, as far as that is not done with. */
export function OutsideBar(props: OutsideBarProps): ReactNode {
  const { session, state, onShow, onResume, onSaveAs, onDismiss } = props;
  const texts = nl.join;
  const saveAs = <Button onClick={onSaveAs}>{nl.letter.opslaanAls}</Button>;
  switch (state.soort) {
    case 'samengevoegd':
      return (
        <JoinedBar session={session} state={state}>
          <Button onClick={onShow}>{texts.bekijken}</Button>
          <IconButton icon={X} label={texts.sluiten} onClick={onDismiss} />
        </JoinedBar>
      );
    case 'teruggedraaid':
      return (
        <LetterBar icon={Users} tone="warning" text={texts.teruggedraaid}>
          <IconButton icon={X} label={texts.sluiten} onClick={onDismiss} />
        </LetterBar>
      );
    case 'wacht':
      return (
        <LetterBar icon={TriangleAlert} tone="warning" text={texts.wacht}>
          <Button onClick={onResume}>{texts.verder}</Button>
        </LetterBar>
      );
    case 'kan-niet':
      return (
        <LetterBar icon={TriangleAlert} tone="warning" text={cannotText(state.faults)}>
          <Button onClick={onResume}>{nl.letter.opnieuwProberen}</Button>
          {saveAs}
        </LetterBar>
      );
    case 'weg':
      return (
        <LetterBar icon={FileX} tone="warning" text={texts.weg}>
          {saveAs}
        </LetterBar>
      );
    default:
      return null;
  }
}

type JoinedBarProps = {
  session: LetterSession;
  state: Joined;
  children: ReactNode;
};

/** How much came in: counted once, because a long letter takes as long to compare as a key to paint. */
function JoinedBar({ session, state, children }: JoinedBarProps) {
  const text = useMemo(() => {
    if (state.isOnlyTheirs) return nl.join.overgenomen;
    const { gegevens, blokken } = compareLetters(
      state.before,
      state.after,
      letterNames(session.template, session.huisstijl),
    );
    return nl.join.samengevoegd(gegevens.length + blokken.length);
  }, [session, state]);
  return (
    <LetterBar icon={Users} text={text}>
      {children}
    </LetterBar>
  );
}

function cannotText(faults: Extract<OutsideState, { soort: 'kan-niet' }>['faults']): string {
  const [fault] = faults;
  return fault === undefined ? nl.join.andereVorm : `${nl.join.kanNiet} ${fault.sentence}`;
}
