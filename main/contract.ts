import * as v from 'valibot';
import type { Letter } from '../letter/model/letter.ts';
import { letterSchema } from '../letter/model/letter-schema.ts';
import type { Fault, Result } from '../letter/model/result.ts';

/**
 * All that the window may ask of the main process, and all that main tells the window. Handlers, preload and window API
 * take their types from here; nothing else is shared between main and renderer.
 *
 * The window never names a path: main gives out a `FileToken` for every file and folder that the user opened, chose or
 * sees in a list, and takes only those back. A token is valid as long as the program runs.
 */

export type FileToken = string;
const fileToken = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));

/** A file as the window shows it: its name, and the folder for people to read. */
export type FileRef = { token: FileToken; name: string; folder: string };

export type Settings = {
  /** Name and function of the user, for later remarks and parafen. Both may be empty. */
  naam: string;
  functie: string;
  /** The house style of new letters. */
  huisstijl: string;
  /** Light or dark window: as the system says, or fixed. */
  thema: 'systeem' | 'licht' | 'donker';
  /** Whether the questions of the first start were answered or skipped. */
  isWelcomed: boolean;
};

export const settingsSchema: v.GenericSchema<unknown, Settings> = v.strictObject({
  naam: v.pipe(v.string(), v.maxLength(200)),
  functie: v.pipe(v.string(), v.maxLength(200)),
  huisstijl: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,63}$/)),
  thema: v.picklist(['systeem', 'licht', 'donker']),
  isWelcomed: v.boolean(),
});

/** What the window needs before it can show anything. */
export type StartState = {
  settings: Settings;
  /** The folder whose letters the start screen shows; absent until one is chosen. */
  folder?: FileRef;
  recent: FileRef[];
  templates: TemplateCard[];
  huisstijlen: { id: string; naam: string }[];
  platform: 'windows' | 'macos' | 'linux';
  version: string;
  /** A letter that the program was started with (command line, double click). */
  opening?: FileRef;
};

export type TemplateCard = { id: string; version: number; naam: string; omschrijving: string; voorWie: string };

/** One line of the list of letters. `changedAt` is an ISO instant. `unreadable`: the file is there but is no letter. */
export type LetterSummary = {
  file: FileRef;
  onderwerp: string;
  kenmerk: string;
  datum: string;
  status: 'concept' | 'definitief' | 'unreadable';
  changedAt: string;
  /** Of a search: the words around what was found. */
  found?: string;
};

/** The text of the files of a template and a huisstijl: the window reads them with the same readers as main. */
export type LetterSources = {
  template: { templateJson: string; briefHbs: string };
  huisstijl: string;
  logoSvg?: string;
};

/**
 * `file` is absent for a letter that was never saved. `readOnly`: nothing in it may change in this window, because another
 * holds it or because the user chose so.
 */
export type OpenedLetter = {
  letter: Letter;
  sources: LetterSources;
  file?: FileRef;
  readOnly?: 'locked' | 'chosen';
};

/** Pages of a letter as the PDF has them: the vector artifact that the page renderer draws. */
export type DrawnPages = {
  vector: Uint8Array;
  pageCount: number;
  /** Where each block begins, by its id: page from 1, x and y in pt from the upper left. */
  places: BlockPlace[];
  /** What would stand in the way of a PDF of these pages: a character that the lettertype does not have. */
  faults: Fault[];
};
export type BlockPlace = { id: string; page: number; x: number; y: number };

export type ExportedFiles = { files: FileRef[] };
export type ExportTarget = { folder: FileRef; name: string };

const formats = v.pipe(v.array(v.picklist(['docx', 'pdf'])), v.minLength(1), v.maxLength(2));
const exportedName = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const nothing = v.strictObject({});

/** A request: the schema of what the window sends, and the type of what comes back. */
type Request<Input, Output> = { input: v.GenericSchema<unknown, Input>; output?: Output };

function request<Output>() {
  return <Input>(input: v.GenericSchema<unknown, Input>): Request<Input, Output> => ({ input });
}

/** `null` as a value of a Result means: the user cancelled the dialog. */
export const requests = {
  'app:start': request<StartState>()(nothing),
  'settings:save': request<Result<null>>()(settingsSchema),
  'folder:choose': request<Result<FileRef | null>>()(nothing),
  'folder:open': request<Result<FileRef>>()(v.strictObject({ folder: fileToken })),
  'letters:list': request<Result<LetterSummary[]>>()(v.strictObject({ query: v.pipe(v.string(), v.maxLength(500)) })),
  'letter:new': request<Result<OpenedLetter>>()(v.strictObject({ template: v.pipe(v.string(), v.maxLength(64)) })),
  'letter:open': request<Result<OpenedLetter>>()(v.strictObject({ file: fileToken })),
  'letter:open-dialog': request<Result<OpenedLetter | null>>()(nothing),
  /** Writes the letter to its file; a letter without one gets a name of its own in the folder of the start screen. */
  'letter:save': request<Result<FileRef>>()(v.strictObject({ file: v.exactOptional(fileToken), letter: letterSchema })),
  'letter:save-as': request<Result<FileRef | null>>()(v.strictObject({ letter: letterSchema })),
  'pages:draw': request<Result<DrawnPages>>()(v.strictObject({ letter: letterSchema, concept: v.boolean() })),
  /** The first page of a template with nothing filled in, for the gallery. */
  'pages:thumbnail': request<Result<DrawnPages>>()(v.strictObject({ template: v.pipe(v.string(), v.maxLength(64)) })),
  'export:target': request<Result<ExportTarget>>()(v.strictObject({ letter: letterSchema })),
  'export:choose-folder': request<Result<FileRef | null>>()(nothing),
  /** The names of the files of that export that stand there already, and would be written over. */
  'export:existing': request<Result<string[]>>()(v.strictObject({ formats, folder: fileToken, name: exportedName })),
  'export:run': request<Result<ExportedFiles>>()(
    v.strictObject({
      letter: letterSchema,
      formats,
      folder: fileToken,
      name: exportedName,
      concept: v.boolean(),
    }),
  ),
  'file:open': request<Result<null>>()(v.strictObject({ file: fileToken })),
  'file:show': request<Result<null>>()(v.strictObject({ file: fileToken })),
  /** Opens a link of a letter outside, after main has shown its address and the user agreed. */
  'link:open': request<Result<null>>()(v.strictObject({ href: v.pipe(v.string(), v.maxLength(2000)) })),
  /** The window tells whether something is not saved, so that main can ask before it closes. */
  'window:unsaved': request<null>()(v.strictObject({ unsaved: v.boolean() })),
  /** The answer to the notice `close-requested`: close now. */
  'window:close': request<null>()(nothing),
} as const;

export type Requests = typeof requests;
export type RequestName = keyof Requests;
export type RequestInput<Name extends RequestName> = v.InferOutput<Requests[Name]['input']>;
export type RequestOutput<Name extends RequestName> = Exclude<Requests[Name]['output'], undefined>;

/** Commands of the application menu that the window carries out. */
export type MenuCommand =
  | 'new'
  | 'open'
  | 'save'
  | 'save-as'
  | 'export'
  | 'undo'
  | 'redo'
  | 'find'
  | 'replace'
  | 'bold'
  | 'italic'
  | 'start-screen'
  | 'panel-gegevens'
  | 'panel-controle'
  | 'panel-paginas'
  | 'zoom-in'
  | 'zoom-out'
  | 'zoom-reset'
  | 'settings'
  | 'shortcuts'
  | 'about';

/** What main tells the window without being asked. */
export type Notices = {
  menu: MenuCommand;
  /** The system asks to open a letter (double click, second start). */
  'open-file': FileRef;
  /** The user wants to close while something is not saved. */
  'close-requested': null;
  /** How far an export is, from 0 to 1; only sent when it takes over half a second. */
  'export-progress': { done: number; of: number };
};
export type NoticeName = keyof Notices;

/** What the preload puts on the window as `window.collegebrief`. Asking never rejects for an expected failure. */
export type WindowApi = {
  ask<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>>;
  /** Returns how to stop listening. */
  listen<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void;
};
