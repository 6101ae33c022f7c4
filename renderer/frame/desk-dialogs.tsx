import type { StartState } from '../../main/contract.ts';
import { AboutDialog } from '../dialogs/about-dialog.tsx';
import { FaultDialog } from '../dialogs/fault-dialog.tsx';
import { LockedDialog } from '../dialogs/locked-dialog.tsx';
import { NewLetterDialog } from '../dialogs/new-letter-dialog.tsx';
import { ShortcutsDialog } from '../dialogs/shortcuts-dialog.tsx';
import { CopiesDialog } from '../recovery/copies-dialog.tsx';
import { SettingsDialog } from '../settings/settings-dialog.tsx';
import { LeavingDialog } from './leaving-dialog.tsx';
import type { Desk } from './use-desk.ts';

/** The dialog that is open over the screen, if any. */
export function DeskDialogs({ desk, start }: { desk: Desk; start: StartState }) {
  const { dialog, show } = desk;
  const close = () => show(undefined);
  if (dialog === undefined) return null;
  switch (dialog.soort) {
    case 'nieuw':
      return <NewLetterDialog templates={start.templates} onChoose={desk.newLetter} onClose={close} />;
    case 'instellingen':
      return (
        <SettingsDialog start={start} onSave={desk.saveSettings} onChooseFolder={desk.chooseFolder} onClose={close} />
      );
    case 'sneltoetsen':
      return <ShortcutsDialog onClose={close} />;
    case 'herstelkopieen':
      return <CopiesDialog onOpen={desk.openRecovered} onClose={close} />;
    case 'over':
      return <AboutDialog version={start.version} onClose={close} />;
    case 'fouten':
      return <FaultDialog title={dialog.title} faults={dialog.faults} onClose={close} />;
    case 'vergrendeld':
      return (
        <LockedDialog
          fault={dialog.fault}
          onOpen={(how) => desk.openLocked(dialog.fault.file, how)}
          onCopy={() => desk.openLocked(dialog.fault.file, 'copy')}
          onCancel={close}
        />
      );
    default:
      return <LeavingDialog desk={desk} dialog={dialog} />;
  }
}
