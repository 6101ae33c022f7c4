import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';

export type LostWorkDialogProps = {
  /** The letter is left, and what was not saved is gone. */
  onLose: () => void;
  /** Back to where that was asked. */
  onBack: () => void;
};

/** Asked once more before changes are left of which no herstelkopie can be kept. Escape goes back. */
export function LostWorkDialog({ onLose, onBack }: LostWorkDialogProps) {
  const texts = nl.dialogs.verliezen;
  return (
    <Dialog
      title={texts.titel}
      size="sm"
      onClose={onBack}
      actions={
        <>
          <Button variant="subtle" onClick={onLose}>
            {texts.verliezen}
          </Button>
          <Button variant="primary" onClick={onBack} data-autofocus>
            {texts.terug}
          </Button>
        </>
      }
    >
      <p>{texts.uitleg}</p>
    </Dialog>
  );
}
