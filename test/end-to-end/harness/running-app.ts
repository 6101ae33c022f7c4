import type { Page } from 'playwright-core';
import type { DialogAnswer, ShownDialog } from '../../stand-in/screen/dialogs.ts';
import type { RefusedRequest } from '../../stand-in/screen/route-requests.ts';
import type { ExternalOpen } from '../../stand-in/wire.ts';

/** How to start the app in a test. Everything may be left out. */
export type StartOptions = {
  /** The folder for the app's own data; default an empty one that goes when the app is closed. */
  userData?: string;
  /** Letters named on the command line. */
  files?: string[];
  /** Answers to the dialogs that the app will show, in order. A dialog without an answer is an error. */
  answers?: DialogAnswer[];
  /** Forces real Electron (true) or the stand-in (false); default Electron where its binary is. */
  electron?: boolean;
  /** The main bundle; default that of package.json. */
  main?: string;
};

/** A notice that main sent to the window. */
export type SentNotice = { name: string; notice: unknown };

/** The app as a test sees it: the same on Electron and on the stand-in. */
export type RunningApp = {
  kind: 'electron' | 'stand-in';
  /** The page of the app's window, loaded. A window whose page crashed and was loaded again has another one. */
  readonly page: Page;
  /** The folder for the app's own data. */
  userData: string;
  /** A home folder of its own: "Documenten" and the like lie in it. */
  home: string;
  /** Chooses an item of the application menu. Rejects when there is none with this id, or it is disabled. */
  menu(id: string): Promise<void>;
  /** Adds an answer for a dialog to come. */
  answer(...answers: DialogAnswer[]): Promise<void>;
  /** The dialogs shown until now. */
  dialogs(): Promise<ShownDialog[]>;
  /** The notices that main sent to the window until now. */
  notices(): Promise<SentNotice[]>;
  /** What was opened outside the app until now: links, files, folders. Nothing really opens. */
  opened(): Promise<ExternalOpen[]>;
  /** Requests for anything but the app's own pages, all refused. */
  requests(): Promise<RefusedRequest[]>;
  /** Emits an event of Electron's `app` as the system would: 'open-file' with a path, 'second-instance' with argv and folder. */
  emit(event: 'open-file', path: string): Promise<void>;
  emit(event: 'second-instance', argv: string[], folder: string): Promise<void>;
  /** The user closes the window. Resolves to whether the app let it close. */
  closeWindow(): Promise<boolean>;
  /** The process of main, to measure or to look into. */
  mainProcess: { pid: number };
  /** What main wrote on standard output and error. */
  output(): string;
  /** Ends the program at once, as `kill -9` does. */
  kill(): Promise<void>;
  /** Resolves with the exit code when main has ended by itself (null: it was killed). */
  ended: Promise<number | null>;
  /** Ends the app without asking anything, and removes its temporary folders. Rejects when a dialog had no answer. */
  close(): Promise<void>;
};
