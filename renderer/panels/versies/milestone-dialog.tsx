import { useState } from 'react';
import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import type { Fault } from '../../../letter/model/result.ts';
import { FaultList } from '../../dialogs/fault-list.tsx';
import type { LetterSession } from '../../session/letter-session.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../theme/components/button.tsx';
import { Dialog } from '../../theme/components/dialog.tsx';
import { StatusMessage } from '../../theme/components/status-message.tsx';
import { TextField } from '../../theme/components/text-field.tsx';
import { keepMilestone } from './keep-milestone.ts';

export type MilestoneDialogProps = { session: LetterSession; onClose: () => void };

/** "Mijlpaal vastleggen": saves the letter and gives this version a name, under which it is found and always kept. */
export function MilestoneDialog({ session, onClose }: MilestoneDialogProps) {
  const texts = nl.versies.mijlpaal;
  const [naam, setNaam] = useState('');
  const [isEmpty, setIsEmpty] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const keep = async () => {
    if (isBlankText(naam)) return setIsEmpty(true);
    const kept = await keepMilestone(session, naam.trim());
    if (kept.ok) onClose();
    else setFaults(kept.faults);
  };
  return (
    <Dialog
      title={texts.titel}
      size="sm"
      onClose={onClose}
      actions={
        <>
          <Button variant="subtle" onClick={onClose}>
            {texts.annuleren}
          </Button>
          <Button variant="primary" type="submit" form="mijlpaal">
            {texts.vastleggen}
          </Button>
        </>
      }
    >
      <form
        id="mijlpaal"
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
      >
        <TextField
          label={nl.versies.naam}
          help={texts.uitleg}
          fault={isEmpty && isBlankText(naam) ? texts.leeg : undefined}
          value={naam}
          maxLength={200}
          onChange={(event) => setNaam(event.target.value)}
          data-autofocus
        />
      </form>
      {faults.length > 0 && (
        <StatusMessage tone="negative">
          <FaultList faults={faults} />
        </StatusMessage>
      )}
    </Dialog>
  );
}
