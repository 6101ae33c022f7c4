import type { Fault } from '../../letter/model/result.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { FaultList } from './fault-list.tsx';

export type NotSavedDialogProps = {
  faults: readonly Fault[];
  onSaveAs: () => void;
  onRetry: () => void;
  /** The letter stays in the window, as it is. */
  onCancel: () => void;
};

/** A letter that is left could not be saved. There is no way on without saving it: another place always can be chosen. */
export function NotSavedDialog({ faults, onSaveAs, onRetry, onCancel }: NotSavedDialogProps) {
  const texts = nl.dialogs.nietOpgeslagen;
  return (
    <Dialog
      title={texts.titel}
      onClose={onCancel}
      actions={
        <>
          <Button variant="subtle" onClick={onCancel}>
            {texts.annuleren}
          </Button>
          <Button onClick={onRetry}>{texts.opnieuw}</Button>
          <Button variant="primary" onClick={onSaveAs} data-autofocus>
            {texts.opslaanAls}
          </Button>
        </>
      }
    >
      <StatusMessage tone="negative">
        <FaultList faults={faults} />
      </StatusMessage>
      <p>{texts.uitleg}</p>
    </Dialog>
  );
}
