import type { LockedFault, OpenHow } from '../../main/contract.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';

export type LockedDialogProps = {
  fault: LockedFault;
  onOpen: (how: Exclude<OpenHow, 'edit'>) => void;
  onCopy: () => void;
  onCancel: () => void;
};

/** Another has the letter open: who, since when, and what can be done. Escape leaves it. */
export function LockedDialog({ fault, onOpen, onCopy, onCancel }: LockedDialogProps) {
  const { isStale } = fault.lock;
  const texts = nl.lock;
  return (
    <Dialog
      title={isStale ? texts.titelOver : texts.titel}
      onClose={onCancel}
      actions={
        <>
          <Button variant="subtle" onClick={onCancel}>
            {texts.annuleren}
          </Button>
          {isStale && <Button onClick={() => onOpen('take-over')}>{texts.toch}</Button>}
          <Button onClick={onCopy}>{texts.kopie}</Button>
          <Button variant="primary" onClick={() => onOpen('read')} data-autofocus>
            {texts.alleenLezen}
          </Button>
        </>
      }
    >
      <p>
        <strong>{fault.sentence}</strong>
      </p>
      {isStale && <p>{fault.remedy}</p>}
      <p>{texts.uitleg}</p>
    </Dialog>
  );
}
