import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { SavingProgress } from './saving-progress.tsx';

export type UnsavedDialogProps = {
  onderwerp: string | undefined;
  /** The changes stay as a herstelkopie when they are not saved; otherwise they would be lost. */
  isKept: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onCancel: () => void;
  /** While the letter is written the buttons wait. */
  isSaving: boolean;
};

/** Before a letter with unsaved changes is left: save, do not save, or stay. Escape stays, also while it is saved. */
export function UnsavedDialog({ onderwerp, isKept, onSave, onDiscard, onCancel, isSaving }: UnsavedDialogProps) {
  const texts = nl.dialogs.opslaan;
  return (
    <Dialog
      title={texts.titel}
      size="sm"
      onClose={onCancel}
      actions={
        <>
          <Button variant="subtle" onClick={onCancel}>
            {texts.annuleren}
          </Button>
          <Button aria-disabled={isSaving} onClick={isSaving ? undefined : onDiscard}>
            {texts.nietOpslaan}
          </Button>
          <Button variant="primary" aria-disabled={isSaving} onClick={isSaving ? undefined : onSave} data-autofocus>
            {texts.opslaan}
          </Button>
        </>
      }
    >
      <p>{onderwerp === undefined ? texts.zonderOnderwerp : texts.vraag(onderwerp)}</p>
      <p>{isKept ? texts.uitleg : texts.verloren}</p>
      <SavingProgress isSaving={isSaving} />
    </Dialog>
  );
}
