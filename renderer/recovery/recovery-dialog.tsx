import { useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { RecoveredWork } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { RecoveryColumns } from './recovery-columns.tsx';

export type RecoveryDialogProps = {
  /** At least one. */
  works: readonly RecoveredWork[];
  onOpen: (id: string) => void;
  /** The user decided on this one: its saved version is kept. */
  onSettled: (id: string) => void;
  onLater: () => void;
};

/** At the start: what a crash left, beside what is saved. Nothing is thrown away by any choice; Escape decides later. */
export function RecoveryDialog({ works, onOpen, onSettled, onLater }: RecoveryDialogProps) {
  const texts = nl.recovery;
  const [id, setId] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const selected = works.find((work) => work.id === id) ?? works[0];
  if (selected === undefined) return null;

  async function settle({ id: settled }: RecoveredWork) {
    const done = await windowApi.ask('recovery:settle', { id: settled });
    if (done.ok) onSettled(settled);
    else setFaults(done.faults);
  }

  return (
    <Dialog
      title={texts.titel(works.length)}
      size="lg"
      onClose={onLater}
      actions={
        <>
          <Button variant="subtle" onClick={onLater}>
            {texts.later}
          </Button>
          <Button onClick={() => settle(selected)} data-autofocus={selected.isOpenable ? undefined : ''}>
            {selected.isOpenable ? (selected.file === undefined ? texts.nietOpenen : texts.houden) : texts.nietMelden}
          </Button>
          {selected.isOpenable && (
            <Button variant="primary" onClick={() => onOpen(selected.id)} data-autofocus="">
              {texts.openen}
            </Button>
          )}
        </>
      }
    >
      <p>{works.length === 1 ? texts.uitleg : texts.uitlegMeer}</p>
      {faults.length > 0 && <FaultList faults={faults} />}
      <RecoveryColumns works={works} selected={selected} onSelect={setId} />
    </Dialog>
  );
}
