import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { buttonsOf, type ShowDialog } from '../screen/dialogs.ts';
import type { DialogReply } from '../wire.ts';
import { askInPage, type PageAnswer, type PageQuestion } from './ask-in-page.ts';

type Options = Record<string, unknown>;
type Place = { folder: string; name: string };

const CANCELLED: DialogReply = { canceled: true, filePaths: [], filePath: '', button: 0, checkboxChecked: false };

/** Shows the app's dialogs over its own page, because Chromium lends no dialogs of the system. */
export const showByHand: ShowDialog = async ({ kind, options }, page) => {
  if (page === undefined) throw new Error('There is no window to ask in.');
  const ask = (question: PageQuestion): Promise<PageAnswer> => page.evaluate(askInPage, question);
  if (kind === 'message') {
    return { ...CANCELLED, canceled: false, button: (await ask(messageQuestion(options))).button };
  }
  if (kind === 'error') {
    await ask(messageQuestion({ message: options.title, detail: options.content }));
    return CANCELLED;
  }
  const path = await choosePath(ask, kind === 'save', options);
  return path === undefined ? CANCELLED : { ...CANCELLED, canceled: false, filePaths: [path], filePath: path };
};

function messageQuestion(options: Options): PageQuestion {
  const buttons = buttonsOf(options);
  const onEnter = Number(options.defaultId ?? 0);
  const onEscape = Number(options.cancelId ?? buttons.length - 1);
  return {
    title: text(options.message),
    detail: text(options.detail),
    field: null,
    choices: [],
    buttons,
    onEnter,
    onEscape,
  };
}

/** Lets the user walk through folders until a path is chosen; undefined when it is cancelled. */
async function choosePath(
  ask: (question: PageQuestion) => Promise<PageAnswer>,
  isSave: boolean,
  options: Options,
): Promise<string | undefined> {
  const wantsFolder = Array.isArray(options.properties) && options.properties.includes('openDirectory');
  const isTakenAsTyped = isSave || wantsFolder;
  let place = firstPlace(text(options.defaultPath), isSave);
  for (;;) {
    const entries = ['..', ...entriesOf(place.folder, isTakenAsTyped)];
    const { button, choice, text: typed } = await ask(pathQuestion(options, place, entries));
    if (button === 1) return undefined;
    const entry = entries[choice];
    const path = resolve(place.folder, entry ?? typed);
    if (isFile(path) || (isTakenAsTyped && entry === undefined)) return path;
    if (isFolder(path)) place = { ...place, folder: path };
  }
}

function pathQuestion(options: Options, { folder, name }: Place, choices: string[]): PageQuestion {
  return {
    title: text(options.title),
    detail: folder,
    field: { label: 'Naam of pad', value: join(folder, name) },
    choices,
    buttons: [text(options.buttonLabel) || 'Kiezen', 'Annuleren'],
    onEnter: 0,
    onEscape: 1,
  };
}

function firstPlace(suggested: string, isSave: boolean): Place {
  const path = resolve(homedir(), suggested);
  if (isSave) return { folder: existingFolder(dirname(path)), name: basename(path) };
  return { folder: existingFolder(path), name: '' };
}

function existingFolder(path: string): string {
  return isFolder(path) || dirname(path) === path ? path : existingFolder(dirname(path));
}

/** What can be gone into or taken: folders, and letters where a file is asked for. */
function entriesOf(folder: string, onlyFolders: boolean): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  const taken = entries.filter((entry) => entry.isDirectory() || (!onlyFolders && entry.name.endsWith('.brief')));
  return taken.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nl'));
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
