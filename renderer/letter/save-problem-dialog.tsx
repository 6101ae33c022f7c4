import type { Fault } from '../../letter/model/result.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import type { SaveWay } from './use-saving.ts';

export type SaveProblemDialogProps = {
  faults: readonly Fault[];
  onSave: (how: SaveWay) => void;
  /** Opens the file as it is on disk; what was changed here is lost. */
  onReopen: () => void;
  onClose: () => void;
};

/** The letter could not be written: why, that nothing is lost, and what can be done. */
export function SaveProblemDialog({ faults, onSave, onReopen, onClose }: SaveProblemDialogProps) {
  const isChanged = faults.some(({ kind }) => kind === 'file-changed');
  return (
    <Dialog
      title={isChanged ? nl.letter.gewijzigdTitel : nl.letter.nietOpgeslagenTitel}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onClick={onClose}>
            {nl.letter.annuleren}
          </Button>
          {isChanged ? (
            <Button onClick={onReopen}>{nl.letter.opnieuwOpenen}</Button>
          ) : (
            <Button onClick={() => onSave('save')}>{nl.letter.opnieuwProberen}</Button>
          )}
          <Button variant="primary" onClick={() => onSave('save-as')} data-autofocus>
            {nl.letter.opslaanAls}
          </Button>
        </>
      }
    >
      {isChanged ? (
        <p>{nl.letter.gewijzigdUitleg}</p>
      ) : (
        <StatusMessage tone="negative">
          <FaultList faults={faults} />
        </StatusMessage>
      )}
      <p>{nl.letter.briefBlijft}</p>
    </Dialog>
  );
}
