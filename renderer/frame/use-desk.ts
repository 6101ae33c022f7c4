import { useState } from 'react';
import type { Fault, Result } from '../../letter/model/result.ts';
import type { FileRef, OpenHow, Settings } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { useJournalFault } from '../recovery/use-journal-fault.ts';
import type { SaveWay } from '../session/save-letter.ts';
import { nl } from '../text/nl.ts';
import { closeWindow } from './close-window.ts';
import type { DeskDialog } from './desk-dialog.ts';
import { isLockedFault } from './is-locked-fault.ts';
import { useLeaving } from './use-leaving.ts';
import { type OpenLetter, useOpenLetter } from './use-open-letter.ts';

export type Desk = Pick<OpenLetter, 'session' | 'reading' | 'number' | 'opening'> & {
  dialog: DeskDialog | undefined;
  show: (dialog: DeskDialog | undefined) => void;
  /** The changes of the open letter stay as a herstelkopie, also when it is left without being saved. */
  isJournalKept: boolean;
  /** Opens a letter; the one that is open already stays as it is. */
  openFile: (file: FileRef) => void;
  openDialog: () => void;
  /** The letter that is on its way need not come any more. */
  cancelOpening: () => void;
  newLetter: (template: string) => void;
  /** Opens a letter out of the journal, on its file. */
  openRecovered: (id: string) => void;
  leaveLetter: () => void;
  /** Opens a letter that another has open in a way that the user chose, or a copy of it. */
  openLocked: (file: FileRef, how: OpenHow | 'copy') => void;
  /** Opens the file of the letter anew; what was changed in this window is given up. `copy`: as a letter of its own. */
  reopenLetter: (how?: OpenHow | 'copy') => void;
  /** Does `next` once nothing of the open letter can be lost by it; see `useLeaving`. */
  guarded: (next: () => void) => void;
  /** The user chose to save first. */
  saveAndGoOn: (next: () => void, way?: SaveWay) => void;
  /** The user does not want to leave after all. */
  stay: () => void;
  /** Leaves the letter and closes the window, whatever was not saved. */
  closeWindow: () => void;
  chooseFolder: () => void;
  /** Goes back to a folder that was chosen before. */
  openFolder: (folder: FileRef) => void;
  saveSettings: (settings: Settings) => void;
};

/**
 * What lies on the desk: a letter or none, and the dialog over it. `refresh` reads anew what the start screen shows;
 * `first` is the letter that the program was started with.
 */
export function useDesk(refresh: () => Promise<void>, first: FileRef | undefined): Desk {
  const [dialog, show] = useState<DeskDialog>();
  const hide = () => show(undefined);
  const showFaults = (title: string, faults: readonly Fault[]) => {
    const fault = faults.find(isLockedFault);
    show(fault === undefined ? { soort: 'fouten', title, faults } : { soort: 'vergrendeld', fault });
  };
  const { leave, saveAndLeave, stay } = useLeaving(show);
  const letter = useOpenLetter(first, { onOpened: hide, onFailed: showFaults, onOvertaken: leave });
  const { session, open } = letter;
  const isJournalKept = useJournalFault(session) === null;
  const guarded = (next: () => void) => leave(session, next);
  const openAs = (file: FileRef, how: OpenHow | 'copy') =>
    how === 'copy'
      ? open({
          ask: () => windowApi.ask('letter:open-copy', { file: file.token }),
          what: nl.app.openen.bestand(file.name),
          title: nl.app.openenMislukt,
        })
      : letter.openFile(file, how);
  const chooseAndOpen = async () => {
    const chosen = await windowApi.ask('letter:choose', {});
    if (!chosen.ok) showFaults(nl.app.openenMislukt, chosen.faults);
    else if (chosen.value !== null) await letter.openFile(chosen.value);
  };
  const settle = async (asked: Promise<Result<unknown>>, title: string) => {
    const answer = await asked;
    if (answer.ok) await refresh();
    else showFaults(title, answer.faults);
  };
  const close = () => {
    hide();
    letter.close();
    void refresh();
  };

  return {
    session,
    reading: letter.reading,
    number: letter.number,
    opening: letter.opening,
    dialog,
    show,
    isJournalKept,
    guarded,
    openFile(file) {
      // A second start or a double click on the letter that is open shows the window, and nothing is lost by it.
      if (session?.state().file?.token !== file.token) guarded(() => letter.openFile(file));
    },
    openDialog: () => guarded(chooseAndOpen),
    cancelOpening: letter.cancel,
    newLetter: (template) =>
      guarded(() =>
        open({
          ask: () => windowApi.ask('letter:new', { template }),
          what: nl.app.openen.nieuw,
          title: nl.app.nieuwMislukt,
        }),
      ),
    openRecovered: (id) =>
      guarded(() =>
        open({
          ask: () => windowApi.ask('recovery:open', { id }),
          what: nl.app.openen.herstelkopie,
          title: nl.app.openenMislukt,
        }),
      ),
    leaveLetter: () => guarded(close),
    openLocked: (file, how) => guarded(() => openAs(file, how)),
    reopenLetter: (how = 'edit') => {
      const file = session?.state().file;
      if (file !== undefined) void openAs(file, how);
    },
    saveAndGoOn(next, way) {
      if (session !== undefined) void saveAndLeave(session, next, way);
    },
    stay,
    closeWindow: () => void closeWindow(session),
    chooseFolder: () => settle(windowApi.ask('folder:choose', {}), nl.app.mapMislukt),
    openFolder: ({ token }) => settle(windowApi.ask('folder:open', { folder: token }), nl.app.mapMislukt),
    async saveSettings(settings) {
      await settle(windowApi.ask('settings:save', settings), nl.app.instellingenMislukt);
      // Meanwhile another dialog may have come: that one stays.
      show((open) => (open?.soort === 'instellingen' ? undefined : open));
    },
  };
}
