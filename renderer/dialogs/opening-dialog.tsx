import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { Progress } from '../theme/components/progress.tsx';

export type OpeningDialogProps = {
  /** What is going on: "E26.000183.brief openen…". */
  what: string;
  onCancel: () => void;
};

/**
 * A letter is on its way. One who was typing hits no button by it: the focus is on the words, and Escape or the button
 * cancels.
 */
export function OpeningDialog({ what, onCancel }: OpeningDialogProps) {
  const texts = nl.app.openen;
  return (
    <Dialog
      title={texts.titel}
      size="sm"
      onClose={onCancel}
      actions={<Button onClick={onCancel}>{texts.annuleren}</Button>}
    >
      <div tabIndex={-1} data-autofocus="">
        <Progress label={what} />
      </div>
      <p>{texts.uitleg}</p>
    </Dialog>
  );
}
