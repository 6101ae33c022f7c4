import { useEffect, useRef, useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { Notices } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { FaultDialog } from '../dialogs/fault-dialog.tsx';
import type { Saving } from '../letter/use-saving.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';
import { JoinDialog } from './join-dialog.tsx';
import { isUnsure } from './join-sides.ts';
import { JoinedDialog } from './joined-dialog.tsx';
import { JoiningBar } from './joining-bar.tsx';
import { OutsideBar } from './outside-bar.tsx';
import { useJoinCommand } from './use-join-command.ts';
import { useOutsideChanges } from './use-outside-changes.ts';

export type OutsideFileProps = {
  session: LetterSession;
  saving: Saving;
  /** Opens the file of the letter anew. */
  onReopen: () => void;
};

/** What others do with the file of the letter: the bar that says so, and the dialogs in which it is settled. */
export function OutsideFile({ session, saving, onReopen }: OutsideFileProps) {
  const [state, outside] = useOutsideChanges(session);
  const [isShown, setIsShown] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { faults: refusals } = saving.status;
  useEffect(() => {
    if (refusals.some(({ kind }) => kind === 'file-changed')) void outside.changed(true);
  }, [refusals, outside]);
  // Once each time that it became so: when it cannot be opened, a dialog says that, and draws this anew.
  const reopen = useRef(onReopen);
  useEffect(() => {
    reopen.current = onReopen;
  });
  useEffect(() => {
    if (state.soort === 'anders') reopen.current();
  }, [state]);
  const [progress, setProgress] = useState<Notices['join-progress']>();
  useEffect(() => windowApi.listen('join-progress', setProgress), []);
  useJoinCommand(async () => {
    if (session.isReadOnly) return;
    setFaults(await outside.joinCopy());
    setProgress(undefined);
  });
  const cancel = () => {
    outside.cancelCopy();
    setProgress(undefined);
  };
  return (
    <>
      {progress !== undefined && <JoiningBar progress={progress} onCancel={cancel} />}
      <OutsideBar
        session={session}
        state={state}
        onShow={() => setIsShown(true)}
        onResume={() => void outside.resume()}
        onSaveAs={() => saving.save('save-as')}
        onDismiss={outside.dismiss}
      />
      {isShown && state.soort === 'samengevoegd' && (
        <JoinedDialog session={session} joined={state} onClose={() => setIsShown(false)} />
      )}
      {state.soort === 'kiezen' && (
        <JoinDialog
          session={session}
          joined={state.joined}
          isUnsure={state.isCopy && isUnsure(state.sides)}
          onChosen={(letter) => void outside.chosen(letter)}
          onLater={outside.later}
        />
      )}
      {faults.length > 0 && <FaultDialog title={nl.join.mislukt} faults={faults} onClose={() => setFaults([])} />}
    </>
  );
}
