import './not-saved-dialog.css';
import type { Fault } from '../../letter/model/result.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { FaultList } from './fault-list.tsx';
import { SavingProgress } from './saving-progress.tsx';

export type NotSavedDialogProps = {
  faults: readonly Fault[];
  /** The changes stay as a herstelkopie when the letter is left; otherwise they would be lost. */
  isKept: boolean;
  /** While the letter is written the buttons wait. */
  isSaving: boolean;
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
export function NotSavedDialog(props: NotSavedDialogProps) {
  const { faults, isKept, isSaving, onCancel } = props;
  const texts = nl.dialogs.nietOpgeslagen;
  const whenSaved = (action: () => void) => ({ 'aria-disabled': isSaving, onClick: isSaving ? undefined : action });
  return (
    <Dialog
      title={texts.titel}
      onClose={onCancel}
      actions={
        <>
          <Button variant="subtle" onClick={onCancel}>
            {texts.annuleren}
          </Button>
          <Button {...whenSaved(props.onRetry)}>{texts.opnieuw}</Button>
          <Button variant="primary" {...whenSaved(props.onSaveAs)} data-autofocus>
            {texts.opslaanAls}
          </Button>
        </>
      }
    >
      <StatusMessage tone="negative">
        <FaultList faults={faults} />
      </StatusMessage>
      <p>{texts.uitleg}</p>
      <SavingProgress isSaving={isSaving} />
      <div className="cb-not-saved__last">
        <p>{isKept ? texts.blijft : texts.verloren}</p>
        <Button {...whenSaved(props.onDiscard)}>{texts.zonderOpslaan}</Button>
      </div>
    </Dialog>
  );
}
