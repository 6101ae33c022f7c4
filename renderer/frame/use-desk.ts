import { useState } from 'react';
import type { Result } from '../../letter/model/result.ts';
import type { FileRef, OpenedLetter, Settings } from '../../main/contract.ts';
import { windowApi } from '../api/window-api.ts';
import { createLetterSession } from '../session/create-letter-session.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { saveLetter } from '../session/save-letter.ts';
import { nl } from '../text/nl.ts';
import type { DeskDialog } from './desk-dialog.ts';
import { hasUnsavedWork } from './unsaved-work.ts';

export type Desk = {
  /** The open letter; `undefined` shows the start screen. */
  session: LetterSession | undefined;
  /** Another number for every letter and for the start screen after it, so that no screen keeps anything of the last. */
  number: number;
  dialog: DeskDialog | undefined;
  show: (dialog: DeskDialog | undefined) => void;
  openFile: (file: FileRef) => void;
  /** Reads the open letter from its file again; what was changed in this window is given up. */
  reopen: () => void;
  openDialog: () => void;
  newLetter: (template: string) => void;
  leaveLetter: () => void;
  /** Opens the file of the letter anew; what was changed in this window is given up. */
  reopenLetter: () => void;
  /** Does `next` at once, or after the user has said what is to happen with unsaved changes. */
  guarded: (next: () => void) => void;
  saveAndGoOn: (next: () => void) => void;
  chooseFolder: () => void;
  saveSettings: (settings: Settings) => void;
};

/** `refresh` reads anew what the start screen shows. */
export function useDesk(refresh: () => Promise<void>): Desk {
  const [{ session, number }, setOpened] = useState<Pick<Desk, 'session' | 'number'>>({
    session: undefined,
    number: 0,
  });
  const [dialog, show] = useState<DeskDialog>();

  const guarded = (next: () => void) => {
    if (session !== undefined && hasUnsavedWork(session.state())) show({ soort: 'opslaan', next, isSaving: false });
    else next();
  };

  const open = async (asked: Promise<Result<OpenedLetter | null>>, title: string) => {
    const opened = await asked;
    if (!opened.ok) return show({ soort: 'fouten', title, faults: opened.faults });
    if (opened.value === null) return;
    const started = createLetterSession(opened.value);
    if (!started.ok) return show({ soort: 'fouten', title, faults: started.faults });
    setOpened({ session: started.value, number: number + 1 });
    show(undefined);
  };

  const saveAndGoOn = async (next: () => void) => {
    if (session === undefined) return;
    show({ soort: 'opslaan', next, isSaving: true });
    const saved = await saveLetter(session);
    if (!saved.ok) return show({ soort: 'fouten', title: nl.app.opslaanMislukt, faults: saved.faults });
    show(undefined);
    if (saved.value !== null) next();
  };

  const settle = async (asked: Promise<Result<unknown>>, title: string) => {
    const answer = await asked;
    if (!answer.ok) return show({ soort: 'fouten', title, faults: answer.faults });
    await refresh();
  };

  return {
    session,
    number,
    dialog,
    show,
    guarded,
    saveAndGoOn,
    openFile: ({ token }) => guarded(() => open(windowApi.ask('letter:open', { file: token }), nl.app.openenMislukt)),
    reopen: () => {
      const file = session?.state().file;
      if (file !== undefined) void open(windowApi.ask('letter:open', { file: file.token }), nl.app.openenMislukt);
    },
    openDialog: () => guarded(() => open(windowApi.ask('letter:open-dialog', {}), nl.app.openenMislukt)),
    newLetter: (template) => guarded(() => open(windowApi.ask('letter:new', { template }), nl.app.nieuwMislukt)),
    leaveLetter: () =>
      guarded(() => {
        show(undefined);
        setOpened({ session: undefined, number: number + 1 });
        void refresh();
      }),
    reopenLetter: () => {
      const file = session?.state().file;
      if (file !== undefined) void open(windowApi.ask('letter:open', { file: file.token }), nl.app.openenMislukt);
    },
    chooseFolder: () => settle(windowApi.ask('folder:choose', {}), nl.app.mapMislukt),
    saveSettings: async (settings) => {
      show(undefined);
      await settle(windowApi.ask('settings:save', settings), nl.app.instellingenMislukt);
    },
  };
}
