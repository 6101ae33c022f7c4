import { LostWorkDialog } from '../dialogs/lost-work-dialog.tsx';
import { NotSavedDialog } from '../dialogs/not-saved-dialog.tsx';
import { UnsavedDialog } from '../dialogs/unsaved-dialog.tsx';
import type { AskedAtLeaving, LeavingStep } from './desk-dialog.ts';
import type { Desk } from './use-desk.ts';

/** What is asked when a letter with changes is left. */
export function LeavingDialog({ desk, dialog }: { desk: Desk; dialog: LeavingStep }) {
  const goOn = () => {
    desk.show(undefined);
    dialog.next();
  };
  const discard = (asked: AskedAtLeaving) =>
    desk.isJournalKept ? goOn() : desk.show({ soort: 'verliezen', next: asked.next, asked });
  switch (dialog.soort) {
    case 'opslaan':
      return (
        <UnsavedDialog
          onderwerp={desk.session?.state().gegevens.onderwerp}
          isKept={desk.isJournalKept}
          isSaving={dialog.isSaving}
          onSave={() => desk.saveAndGoOn(dialog.next)}
          onDiscard={() => discard(dialog)}
          onCancel={desk.stay}
        />
      );
    case 'niet-opgeslagen':
      return (
        <NotSavedDialog
          faults={dialog.faults}
          isKept={desk.isJournalKept}
          isSaving={dialog.isSaving}
          onSaveAs={() => desk.saveAndGoOn(dialog.next, 'save-as')}
          onRetry={() => desk.saveAndGoOn(dialog.next)}
          onDiscard={() => discard(dialog)}
          onCancel={desk.stay}
        />
      );
    case 'verliezen':
      return <LostWorkDialog onLose={goOn} onBack={() => desk.show(dialog.asked)} />;
  }
}
