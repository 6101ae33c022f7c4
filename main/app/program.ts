import { hostname } from 'node:os';
import { join } from 'node:path';
import { type LetterView, letterViewSchema, type Settings, type StartState, settingsSchema } from '../contract.ts';
import { createLetterExporter, type LetterExporter } from '../export/letter-exporter.ts';
import { createFileTokens, type FileTokens } from '../files/file-tokens.ts';
import { createJsonFile, type JsonFile } from '../files/json-file.ts';
import type { SendNotice } from '../ipc/notices.ts';
import { createJournal, type Journal } from '../journal/journal.ts';
import { createLetterFiles, type LetterFiles } from '../letters/letter-files.ts';
import { createLetterList, type LetterList } from '../letters/letter-list.ts';
import { createLetterPlaces, type LetterPlaces } from '../letters/letter-places.ts';
import { createOpenFile, type OpenFile } from '../letters/open-file.ts';
import { createLetterLocks, type LetterLocks } from '../locks/letter-locks.ts';
import { thisOwner } from '../locks/lock-owner.ts';
import type { PageDrawer } from '../pages/page-drawer.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';
import { createVersions, type Versions } from '../versions/versions.ts';
import type { WindowGuard } from '../window/window-guard.ts';
import { createWorkingCopies, type WorkingCopies } from '../working-copy/working-copies.ts';
import type { OpenRequests } from './open-requests.ts';
import type { Outside } from './outside.ts';
import type { WorkInHand } from './work-in-hand.ts';

/** All that the requests of the window are answered with. Nothing in it needs Electron. */
export type Program = {
  readonly surroundings: Surroundings;
  readonly sources: SourcesCache;
  readonly tokens: FileTokens;
  readonly settings: JsonFile<Settings>;
  readonly view: JsonFile<LetterView>;
  readonly places: LetterPlaces;
  readonly letters: LetterFiles;
  readonly locks: LetterLocks;
  readonly openFile: OpenFile;
  readonly versions: Versions;
  readonly copies: WorkingCopies;
  readonly journal: Journal;
  readonly list: LetterList;
  readonly exporter: LetterExporter;
};

/** What comes from Electron and from the machine. No other process has the same `userData` on this computer (`isOnlyOne`). */
export type Surroundings = {
  readonly version: string;
  readonly platform: StartState['platform'];
  readonly sources: SourcesCache;
  /** Where the program keeps its own files, for this user. */
  readonly userData: string;
  /** Where letters go when the user never chose a folder; it need not exist. */
  readonly defaultFolder: string;
  readonly pages: PageDrawer;
  readonly outside: Outside;
  readonly window: WindowGuard;
  readonly openRequests: OpenRequests;
  readonly notice: SendNotice;
  /** What nobody waits for but must be done before the program ends. */
  readonly work: WorkInHand;
};

/** Before anybody chose: the neutral huisstijl. */
export const FIRST_SETTINGS: Settings = {
  naam: '',
  functie: '',
  huisstijl: 'voorbeeldgemeente',
  thema: 'systeem',
  isWelcomed: false,
};

/** The panel with the form, beside a letter in its own size. */
export const FIRST_VIEW: LetterView = { panelWidth: 22, zoom: 100, panel: 'gegevens' };

export function createProgram(surroundings: Surroundings): Program {
  const { sources, userData } = surroundings;
  const tokens = createFileTokens();
  const settings = createJsonFile(join(userData, 'instellingen.json'), settingsSchema, FIRST_SETTINGS);
  const letters = createLetterFiles(sources);
  const locks = createLetterLocks({
    owner: thisOwner(userData),
    naam: async () => (await settings.read()).naam,
    now: () => new Date(),
  });
  return {
    surroundings,
    sources,
    tokens,
    settings,
    view: createJsonFile(join(userData, 'weergave.json'), letterViewSchema, FIRST_VIEW),
    places: createLetterPlaces(join(userData, 'plaatsen.json')),
    letters,
    locks,
    openFile: createOpenFile({ letters, locks, notice: surroundings.notice, refFor: tokens.refFor }),
    copies: createWorkingCopies(),
    journal: createJournal(
      join(userData, 'journaal'),
      () => new Date(),
      (fault) => surroundings.notice('journal-failed', fault ?? null),
      hostname(),
    ),
    versions: createVersions(join(userData, 'versies'), () => new Date()),
    list: createLetterList(sources, tokens, locks),
    exporter: createLetterExporter(sources.folder),
  };
}
