import { app, type BrowserWindow, dialog, nativeTheme, type OpenDialogOptions, shell } from 'electron';
import { nl } from '../text/nl.ts';
import type { Outside } from './outside.ts';

const { dialoog } = nl;
const THEMES = { systeem: 'system', licht: 'light', donker: 'dark' } as const;
const LETTERS = [{ name: dialoog.brieven, extensions: ['brief'] }];

/** The dialogs of the system over our window, and other programs. `ownWindow` is asked at each dialog. */
export function createOutside(ownWindow: () => BrowserWindow | undefined): Outside {
  const choose = async (options: OpenDialogOptions) => {
    const window = ownWindow();
    const asked = window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
    const { canceled, filePaths } = await asked;
    return canceled ? undefined : filePaths[0];
  };
  return {
    chooseFolder: (defaultPath) =>
      choose({
        title: dialoog.mapKiezen,
        buttonLabel: dialoog.mapKnop,
        defaultPath,
        properties: ['openDirectory', 'createDirectory'],
      }),
    chooseLetter: (defaultPath) =>
      choose({
        title: dialoog.briefOpenen,
        buttonLabel: dialoog.openKnop,
        defaultPath,
        filters: LETTERS,
        properties: ['openFile'],
      }),
    chooseSaveName: (suggested) => chooseSaveName(suggested, ownWindow()),
    agreesToOpen: (address) => agreesToOpen(address, ownWindow()),
    openPath: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => shell.showItemInFolder(path),
    openAddress: (address) =>
      shell.openExternal(address).then(
        () => true,
        () => false,
      ),
    addRecentDocument: (path) => app.addRecentDocument(path),
    showTheme: (thema) => {
      nativeTheme.themeSource = THEMES[thema];
    },
  };
}

async function chooseSaveName(suggested: string, window: BrowserWindow | undefined): Promise<string | undefined> {
  const options = {
    title: dialoog.briefOpslaan,
    buttonLabel: dialoog.opslaanKnop,
    defaultPath: suggested,
    filters: LETTERS,
    properties: ['createDirectory', 'showOverwriteConfirmation'] as ('createDirectory' | 'showOverwriteConfirmation')[],
  };
  const asked = window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  const { canceled, filePath } = await asked;
  return canceled || filePath === '' ? undefined : filePath;
}

async function agreesToOpen(address: string, window: BrowserWindow | undefined): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message: dialoog.linkVraag,
    detail: address,
    buttons: [dialoog.linkOpenen, dialoog.annuleren],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
  const asked = window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options);
  return (await asked).response === 0;
}
