import * as v from 'valibot';
import { idSchema } from '../letter/body/body-schema.ts';
import type { Letter } from '../letter/model/letter.ts';
import { letterChangeSchema } from '../letter/model/letter-change-schema.ts';
import { letterSchema } from '../letter/model/letter-schema.ts';
import type { Fault, Result } from '../letter/model/result.ts';
import type { CharacterRanges } from '../letter/print/character-ranges.ts';

/**
 * All that the window may ask of the main process, and all that main tells the window. Handlers, preload and window API
 * take their types from here; nothing else is shared between main and renderer.
 *
 * The window never names a path: main gives out a `FileToken` for every file and folder that the user opened, chose or
 * sees in a list, and takes only those back. A token is valid as long as the program runs.
 */

export type FileToken = string;
const fileToken = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));

/** Of a letter that is open in the window: made by it, and never used for another. */
const copyId = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,40}$/));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** How many changes of a copy were sent. */
const copyRevision = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A file as the window shows it: its name, and the folder for people to read. */
export type FileRef = { token: FileToken; name: string; folder: string };

/**
 * The file of a letter and the hash of the text that main read there, or wrote and read back. The window gives the hash
 * back with its next save: it belongs to the letter that is edited, and only the text that this letter came from, or was
 * joined with, is written over.
 */
export type SavedFile = FileRef & { textHash: string };
const textHash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/**
 * Why a letter is written: the user asked, by itself, or because an earlier version was put back or another copy joined
 * in. And why a version was kept: also when a letter was opened, or came in from another to be joined (`other`).
 */
export type SaveHow = 'user' | 'auto' | 'restored' | 'joined';

/**
 * An earlier text of a letter. `savedAt` is an ISO instant, `naam` the name of a milestone, '' for most, `bestand` the name
 * of the file in which it stood.
 */
export type Version = {
  id: string;
  savedAt: string;
  how: SaveHow | 'opened' | 'other';
  naam: string;
  bestand?: string;
};

/** The newest first. `fault`: why the last one could not be kept, as long as none could be since. */
export type VersionList = { versions: Version[]; fault?: Fault };
const versionId = v.pipe(v.string(), v.regex(/^\d{1,9}-\d{8}T\d{9}Z$/));

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

/**
 * How the screen of a letter was left, for the next letter and the next run: the width of the panel in rem, the size of
 * the letter in per cent, and the panel that was chosen.
 */
export type LetterView = { panelWidth: number; zoom: number; panel: string };

export const letterViewSchema: v.GenericSchema<unknown, LetterView> = v.strictObject({
  panelWidth: v.pipe(v.number(), v.minValue(10), v.maxValue(100)),
  zoom: v.pipe(v.number(), v.minValue(10), v.maxValue(500)),
  panel: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
});

/** What the window needs before it can show anything. */
export type StartState = {
  settings: Settings;
  view: LetterView;
  /** The folder whose letters the start screen shows; absent until one is chosen. */
  folder?: FileRef;
  /** The folders that were chosen until now and are easily gone back to, `folder` among them; by name. */
  folders: FileRef[];
  recent: FileRef[];
  templates: TemplateCard[];
  huisstijlen: { id: string; naam: string }[];
  platform: 'windows' | 'macos' | 'linux';
  version: string;
  /** A letter that the program was started with (command line, double click). */
  opening?: FileRef;
  /** What no file holds and nobody decided on: those of `opening` first, then the newest. */
  recovered: RecoveredWork[];
};

/**
 * A letter that can be had back from the journal. `file` is absent when it never had one; what is not `isOpenable` is
 * damaged or of a newer version, and has no onderwerp, kenmerk or moment.
 */
export type RecoveredWork = {
  id: string;
  onderwerp: string;
  kenmerk: string;
  file?: FileRef;
  /** ISO instant of the last change in it. */
  changedAt: string;
  isOpenable: boolean;
};

/** A letter out of the journal, and what stands in its file now; `saved` is absent when that is no letter any more. */
export type RecoveredLetters = { recovered: Letter; saved?: Letter; file?: FileRef; sources: LetterSources };
const recoveredId = v.strictObject({ id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,64}$/)) });

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
  /** Who else has it open, as far as the folder shows. */
  lockedBy?: string;
};

/** The text of the files of a template and a huisstijl: the window reads them with the same readers as main. */
export type LetterSources = {
  template: { templateJson: string; briefHbs: string };
  huisstijl: string;
  /** What the lettertype of the huisstijl can show; absent when its files cannot be read. */
  characters?: CharacterRanges;
  logoSvg?: string;
};

/**
 * `file` is absent for a letter that was never saved. `readOnly`: nothing in it may change in this window, because another
 * holds it, because the user chose so, or because its file may not be written; `lockedBy` then says who holds it, if
 * anybody does.
 */
export type OpenedLetter = {
  letter: Letter;
  sources: LetterSources;
  file?: FileRef;
  /** The hash of the text of the file that this letter came from; see `SavedFile`. */
  textHash?: string;
  readOnly?: 'locked' | 'chosen' | 'file';
  lockedBy?: LetterLock;
  /** It comes out of the journal and differs from its file, or has none. */
  isRecovered?: true;
};

/**
 * Who has a letter open for editing, and since when, for people to read ("08.42 uur", "23 november, 16.10 uur"). `isStale`:
 * the lock was left over by a program that ended without giving it back.
 */
export type LetterLock = { naam: string; since: string; isStale: boolean };

/** Why a letter was not opened for editing: another has it open. The file can be opened in another way. */
export type LockedFault = Fault<'letter-locked'> & { readonly file: FileRef; readonly lock: LetterLock };

/** How a letter is opened. `read`: nothing changes, and no lock is taken; `take-over`: a lock that is left over is no bar. */
export type OpenHow = 'edit' | 'read' | 'take-over';

/**
 * What is brought together with the letter in the window: what another made of it, and what both began with, as far as
 * that is known; `doubted` names the lines of `base` that the other may never have had (`joinLetters`). `theirsHash` is the
 * content that was read: saving over exactly that loses nothing.
 */
export type JoinSides = { base?: Letter; doubted?: readonly string[]; theirs: Letter; theirsHash: string };

/** Pages of a letter as the PDF has them: the vector artifact that the page renderer draws. */
export type DrawnPages = {
  vector: Uint8Array;
  pageCount: number;
  /** Where each block begins, by its id: page from 1, x and y in pt from the upper left. */
  places: BlockPlace[];
  /** What would stand in the way of a PDF of these pages: a character that the lettertype does not have. */
  faults: Fault[];
};
/** All pages of a letter. `drawing` is the number by which a later part names them. */
export type DrawnWhole = DrawnPages & { soort: 'geheel'; drawing: number };
/**
 * The pages `first` to `last` (from 1) of a letter that was drawn as a whole before and changed since. In `vector` there
 * are `skip` pages before them, and others after them, that are not to be shown. Pages before `first` did not change,
 * nor did those after `last` when it `isSettled`; otherwise these are not known until the letter is drawn as a whole.
 */
export type DrawnPart = {
  soort: 'deel';
  /** The number of that whole. */
  of: number;
  vector: Uint8Array;
  skip: number;
  first: number;
  last: number;
  isSettled: boolean;
  /** Where each block on these pages begins. */
  places: BlockPlace[];
};
/** All pages are as in the whole of this number. */
export type DrawnAsBefore = { soort: 'gelijk'; of: number };
/** What the window gets of a letter that it shows. */
export type DrawnLetter = DrawnWhole | DrawnPart | DrawnAsBefore;
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
  'view:save': request<Result<null>>()(letterViewSchema),
  'folder:choose': request<Result<FileRef | null>>()(nothing),
  'folder:open': request<Result<FileRef>>()(v.strictObject({ folder: fileToken })),
  'letters:list': request<Result<LetterSummary[]>>()(v.strictObject({ query: v.pipe(v.string(), v.maxLength(500)) })),
  'letter:new': request<Result<OpenedLetter>>()(v.strictObject({ template: v.pipe(v.string(), v.maxLength(64)) })),
  /** A letter that another has open fails with a `LockedFault`, unless it is opened to be read. */
  'letter:open': request<Result<OpenedLetter>>()(
    v.strictObject({ file: fileToken, how: v.exactOptional(v.picklist(['edit', 'read', 'take-over'])) }),
  ),
  /** Asks which letter to open. Nothing of it is read yet. */
  'letter:choose': request<Result<FileRef | null>>()(nothing),
  /** The letter of that file as one of its own, that has no file yet. */
  'letter:open-copy': request<Result<OpenedLetter>>()(v.strictObject({ file: fileToken })),
  /** Nobody waits for the letters that are being opened any more: they are let go with their locks, and fail. */
  'letter:cancel-open': request<null>()(nothing),
  /**
   * Which letter is on the screen: main keeps its lock when it is edited, gives back all others, and looks whether its file
   * changes and, when it is `waiting`, whether the lock of somebody else goes. Without a file: none, or one that was never
   * saved.
   */
  'letter:shown': request<null>()(
    v.strictObject({ file: v.exactOptional(fileToken), as: v.picklist(['edited', 'read', 'waiting']) }),
  ),
  /** Looks at the file of that letter now: the window got the focus. */
  'letter:look': request<null>()(nothing),
  /**
   * What stands in the file of an open letter now, to be joined with what is in the window. `known` is the hash of the
   * text in the file that the letter came from: what both began with.
   */
  'join:letters': request<Result<JoinSides>>()(
    v.strictObject({ file: fileToken, letter: letterSchema, known: v.exactOptional(textHash) }),
  ),
  /** Asks for another file of the same letter. */
  'join:choose': request<Result<JoinSides | null>>()(v.strictObject({ letter: letterSchema })),
  /** Writes the letter to its file; a letter without one gets a name of its own in the folder of the start screen. */
  'letter:save': request<Result<SavedFile>>()(
    v.strictObject({
      file: v.exactOptional(fileToken),
      /** The whole letter, or (while somebody types) the copy of main at a revision, which is no work for the window. */
      letter: v.union([letterSchema, v.strictObject({ copy: copyId, revision: copyRevision })]),
      how: v.picklist(['user', 'auto', 'restored', 'joined']),
      /** The text in the file that the letter came from: only that is written over. */
      known: v.exactOptional(textHash),
      /** Another text in the file, which was joined into the letter: that may be written over too. */
      over: v.exactOptional(textHash),
    }),
  ),
  'letter:save-as': request<Result<SavedFile | null>>()(v.strictObject({ letter: letterSchema })),
  'versions:list': request<Result<VersionList>>()(v.strictObject({ letter: idSchema })),
  'versions:letter': request<Result<Letter>>()(v.strictObject({ letter: idSchema, version: versionId })),
  /** Makes a milestone of a version, or with an empty name an ordinary version again. */
  'versions:name': request<Result<null>>()(
    v.strictObject({ letter: idSchema, version: versionId, naam: v.pipe(v.string(), v.maxLength(200)) }),
  ),
  /** All that can be had back of the last 30 days, the newest first. */
  'recovery:list': request<Result<RecoveredWork[]>>()(nothing),
  'recovery:letters': request<Result<RecoveredLetters>>()(recoveredId),
  /** Opens it on its file: a file that changed since then is noticed at the first save. */
  'recovery:open': request<Result<OpenedLetter>>()(recoveredId),
  /** The user decided: it is not offered at the next start, and can be had back for 30 days. */
  'recovery:settle': request<Result<null>>()(recoveredId),
  'recovery:save-copy': request<Result<FileRef | null>>()(recoveredId),
  /**
   * Main keeps a copy of each open letter: the whole of it once, and then each change. What the copy holds is in the
   * journal when the answer comes, unless the letter was opened only to be read. `known` as for `letter:save`.
   */
  'copy:begin': request<null>()(
    v.strictObject({
      copy: copyId,
      revision: copyRevision,
      letter: letterSchema,
      isReadOnly: v.boolean(),
      file: v.exactOptional(fileToken),
      known: v.exactOptional(textHash),
    }),
  ),
  /** `behind`: the change does not fit the copy of main, which stays as it is; the window begins the copy again. */
  'copy:change': request<'kept' | 'behind'>()(
    v.strictObject({ copy: copyId, revision: copyRevision, change: letterChangeSchema }),
  ),
  /** The letter was left. Main finds out itself whether a file holds all of it: what none holds stays in the journal. */
  'copy:end': request<null>()(v.strictObject({ copy: copyId })),
  /**
   * The pages of a copy at this revision; `behind` when main has it otherwise. Who tells what it shows of a long letter
   * may get no more than what changed in view of that: the whole with this number, and the first and the last page.
   */
  'pages:draw': request<Result<DrawnLetter> | 'behind'>()(
    v.strictObject({
      copy: copyId,
      revision: copyRevision,
      concept: v.boolean(),
      shown: v.exactOptional(v.strictObject({ drawing: count, first: count, last: count })),
    }),
  ),
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
  /** The window tells whether something is not saved or can still be typed, so that main asks it before it closes. */
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
  | 'join'
  | 'recovery'
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
  | 'panel-versies'
  | 'milestone'
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
  /** Another wrote the file of the letter on the screen; told once for each content. */
  'file-changed': FileRef;
  /** The file of the letter on the screen is gone, or out of reach; and it is there again, as it was. */
  'file-missing': FileRef;
  'file-back': FileRef;
  /** The letter on the screen, which another had open, can be edited. */
  'lock-freed': FileRef;
  /** The journal of the letter on the screen cannot be written; `null`: it can again. */
  'journal-failed': Fault | null;
  /** How far an export is, from 0 to 1; only sent when it takes over half a second. */
  'export-progress': { done: number; of: number };
  /** How many kept versions were looked through for joining with a copy; only sent when it takes over half a second. */
  'join-progress': { done: number; of: number };
};
export type NoticeName = keyof Notices;

/** What the preload puts on the window as `window.collegebrief`. Asking never rejects for an expected failure. */
export type WindowApi = {
  ask<Name extends RequestName>(name: Name, input: RequestInput<Name>): Promise<RequestOutput<Name>>;
  /** Returns how to stop listening. */
  listen<Name extends NoticeName>(name: Name, listener: (notice: Notices[Name]) => void): () => void;
};
