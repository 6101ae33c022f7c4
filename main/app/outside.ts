import type { Settings } from '../contract.ts';

/** What is asked of the user in a dialog of the system, and of other programs. Electron's part is in electron-outside.ts. */
export type Outside = {
  /** Undefined when the user cancels, here and below. */
  chooseFolder(startIn: string): Promise<string | undefined>;
  chooseLetter(startIn: string): Promise<string | undefined>;
  /** A name to save under; the dialog asks before it gives one that is taken. */
  chooseSaveName(suggested: string): Promise<string | undefined>;
  /** Shows the address and asks whether it may be opened. */
  agreesToOpen(address: string): Promise<boolean>;
  /** Opens a file or folder in its own program; false when there is none or it fails. */
  openPath(path: string): Promise<boolean>;
  showInFolder(path: string): void;
  openAddress(address: string): Promise<boolean>;
  /** Puts a letter in the system's own list of documents. */
  addRecentDocument(path: string): void;
  /** Bar, menus and dialogs of the system follow the colours of the window. */
  showTheme(thema: Settings['thema']): void;
};
