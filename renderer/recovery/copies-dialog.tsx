import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { ok, type Result } from '../../letter/model/result.ts';
import type { FileRef, RecoveredWork } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { useSlow } from '../frame/use-slow.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { Progress } from '../theme/components/progress.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';
import { RecoveryColumns } from './recovery-columns.tsx';

export type CopiesDialogProps = { onOpen: (id: string) => void; onClose: () => void };

/** All that can be had back of the last 30 days: to open, or to save as a file of its own. */
export function CopiesDialog({ onOpen, onClose }: CopiesDialogProps) {
  const texts = nl.recovery;
  const [works, setWorks] = useState<Result<RecoveredWork[]>>();
  const [id, setId] = useState<string>();
  const [copied, setCopied] = useState<Result<FileRef | null>>(ok(null));
  useEffect(() => void windowApi.ask('recovery:list', {}).then(setWorks), []);
  const listed = works?.ok ? works.value : [];
  const isEmpty = works?.ok === true && listed.length === 0;
  const selected = listed.find((work) => work.id === id) ?? listed[0];
  const isSlow = useSlow(works === undefined);
  const close = useRef<HTMLButtonElement>(null);
  // The list comes after the dialog: the focus waits for it where it does no harm.
  useLayoutEffect(() => {
    const isWaiting = works !== undefined && document.activeElement === close.current;
    if (isWaiting) close.current?.closest('dialog')?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [works]);

  return (
    <Dialog
      title={texts.kopieen}
      size="lg"
      onClose={onClose}
      actions={
        <>
          <Button variant={isEmpty ? 'primary' : 'subtle'} onClick={onClose} ref={close} data-autofocus="">
            {nl.dialogs.sluiten}
          </Button>
          {selected?.isOpenable && (
            <>
              <Button onClick={async () => setCopied(await windowApi.ask('recovery:save-copy', { id: selected.id }))}>
                {texts.kopieOpslaan}
              </Button>
              <Button variant="primary" onClick={() => onOpen(selected.id)}>
                {texts.openen}
              </Button>
            </>
          )}
        </>
      }
    >
      <p>{texts.kopieenUitleg}</p>
      {isSlow && <Progress label={texts.zoeken} />}
      {works?.ok === false && <FaultList faults={works.faults} />}
      {isEmpty && <p>{texts.geenKopieen}</p>}
      <Copied copied={copied} />
      {selected !== undefined && <RecoveryColumns works={listed} selected={selected} onSelect={setId} />}
    </Dialog>
  );
}

function Copied({ copied }: { copied: Result<FileRef | null> }) {
  if (!copied.ok) return <FaultList faults={copied.faults} />;
  if (copied.value === null) return null;
  return <StatusMessage tone="positive">{nl.recovery.bewaard(copied.value.name)}</StatusMessage>;
}
