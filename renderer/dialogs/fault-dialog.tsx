import type { Fault } from '../../letter/model/result.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { FaultList } from './fault-list.tsx';

export type FaultDialogProps = {
  /** What did not happen: "De brief is niet opgeslagen". */
  title: string;
  faults: readonly Fault[];
  onClose: () => void;
};

/** All faults of something that failed, each with its next step. */
export function FaultDialog({ title, faults, onClose }: FaultDialogProps) {
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose} data-autofocus>
          {nl.dialogs.sluiten}
        </Button>
      }
    >
      <StatusMessage tone="negative">
        <FaultList faults={faults} />
      </StatusMessage>
    </Dialog>
  );
}
