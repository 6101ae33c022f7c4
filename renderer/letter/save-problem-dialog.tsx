import type { Fault } from '../../letter/model/result.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import type { SaveWay } from '../session/save-letter.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';

export type SaveProblemDialogProps = {
  faults: readonly Fault[];
  onSave: (how: SaveWay) => void;
  onClose: () => void;
};

/** The letter could not be written: why, that nothing is lost, and what can be done. */
export function SaveProblemDialog({ faults, onSave, onClose }: SaveProblemDialogProps) {
  return (
    <Dialog
      title={nl.letter.nietOpgeslagenTitel}
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onClick={onClose}>
            {nl.letter.annuleren}
          </Button>
          <Button onClick={() => onSave('save')}>{nl.letter.opnieuwProberen}</Button>
          <Button variant="primary" onClick={() => onSave('save-as')} data-autofocus>
            {nl.letter.opslaanAls}
          </Button>
        </>
      }
    >
      <StatusMessage tone="negative">
        <FaultList faults={faults} />
      </StatusMessage>
      <p>{nl.letter.briefBlijft}</p>
    </Dialog>
  );
}
