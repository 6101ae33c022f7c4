import './not-saved-dialog.css';
import type { Fault } from '../../letter/model/result.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { FaultList } from './fault-list.tsx';

export type NotSavedDialogProps = {
  faults: readonly Fault[];
  /** The changes stay as a herstelkopie when the letter is left; otherwise they would be lost. */
  isKept: boolean;
  onSaveAs: () => void;
  onRetry: () => void;
  /** The letter is left as it is. */
  onDiscard: () => void;
  /** The letter stays in the window, as it is. */
  onCancel: () => void;
};

/**
 * A letter that is left could not be saved. Saving it elsewhere is what is offered first; when no place can be written
 * there is a quiet way on without saving, that says what becomes of the changes.
 */
export function NotSavedDialog({ faults, isKept, onSaveAs, onRetry, onDiscard, onCancel }: NotSavedDialogProps) {
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
      <div className="cb-not-saved__last">
        <p>{isKept ? texts.blijft : texts.verloren}</p>
        <Button onClick={onDiscard}>{texts.zonderOpslaan}</Button>
      </div>
    </Dialog>
  );
}
