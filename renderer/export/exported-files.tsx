import { ExternalLink, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import type { FileRef } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { Dialog } from '../theme/components/dialog.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';

export type ExportedFilesProps = { files: readonly FileRef[]; onAgain: () => void; onClose: () => void };

/** After the export: the files, each to be opened or shown in its folder. */
export function ExportedFiles({ files, onAgain, onClose }: ExportedFilesProps) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function ask(name: 'file:open' | 'file:show', { token }: FileRef) {
    const answer = await windowApi.ask(name, { file: token });
    setFaults(answer.ok ? [] : answer.faults);
  }

  return (
    <Dialog
      title={nl.export.titel}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onAgain}>{nl.export.nogEens}</Button>
          <Button variant="primary" onClick={onClose}>
            {nl.dialogs.sluiten}
          </Button>
        </>
      }
    >
      <StatusMessage tone="positive">
        <p>{nl.export.gereed(files.length)}</p>
        {files[0] !== undefined && <p>{nl.export.gereedInMap(files[0].folder)}</p>}
      </StatusMessage>
      <ul className="cb-export__files">
        {files.map((file) => (
          <li key={file.token}>
            <span className="cb-export__file">{file.name}</span>
            <Button
              icon={ExternalLink}
              aria-label={nl.export.openBestand(file.name)}
              onClick={() => ask('file:open', file)}
            >
              {nl.export.openen}
            </Button>
            <Button
              icon={FolderOpen}
              aria-label={nl.export.toonBestand(file.name)}
              onClick={() => ask('file:show', file)}
            >
              {nl.export.toonInMap}
            </Button>
          </li>
        ))}
      </ul>
      {faults.length > 0 && (
        <StatusMessage tone="negative">
          <FaultList faults={faults} />
        </StatusMessage>
      )}
    </Dialog>
  );
}
