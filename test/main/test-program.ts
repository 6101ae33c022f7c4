import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../letter/model/result.ts';
import { createOpenRequests, type OpenRequests } from '../../main/app/open-requests.ts';
import type { Outside } from '../../main/app/outside.ts';
import { createProgram, type Program } from '../../main/app/program.ts';
import { createWorkInHand } from '../../main/app/work-in-hand.ts';
import type { Handlers } from '../../main/ipc/handle-requests.ts';
import type { PageDrawer } from '../../main/pages/page-drawer.ts';
import { createHandlers } from '../../main/requests/create-handlers.ts';
import { createSourcesCache } from '../../main/sources/sources-cache.ts';
import { createWindowGuard } from '../../main/window/window-guard.ts';

/** What the user and the system answer, and what they were asked. */
export type Answers = {
  folder?: string;
  letter?: string;
  saveName?: string;
  agrees: boolean;
  opens: boolean;
  asked: unknown[][];
};

export type TestProgram = {
  /** A temporary folder: `userData` in it is the program's own, `brieven` its folder for letters, not made yet. */
  root: string;
  program: Program;
  handlers: Handlers;
  answers: Answers;
  notices: unknown[][];
  openRequests: OpenRequests;
  /** When everything that was begun is done. */
  end(): Promise<void>;
};

const nothingDrawn = async () =>
  ok({ soort: 'geheel' as const, drawing: 1, vector: new Uint8Array(), pageCount: 0, places: [], faults: [] });

/** The program on a real temporary folder, with the templates and huisstijlen of the project. Only Electron is absent. */
export function startTestProgram(options: { root?: string; sources?: string; pages?: PageDrawer } = {}): TestProgram {
  const root = options.root ?? mkdtempSync(join(tmpdir(), 'collegebrief-'));
  const answers: Answers = { agrees: true, opens: true, asked: [] };
  const notices: unknown[][] = [];
  const openRequests = createOpenRequests(undefined);
  const work = createWorkInHand();
  const program = createProgram({
    version: '1.2.3',
    platform: 'linux',
    sources: createSourcesCache(options.sources ?? '.'),
    userData: join(root, 'userData'),
    defaultFolder: join(root, 'brieven'),
    pages: options.pages ?? { draw: nothingDrawn, thumbnail: nothingDrawn },
    outside: outsideFrom(answers),
    window: createWindowGuard(
      () => notices.push(['close-requested']),
      () => notices.push(['closed']),
    ),
    openRequests,
    notice: (...notice) => void notices.push(notice),
    work,
  });
  const end = async () => {
    await work.settled();
    program.openFile.show(undefined);
    program.locks.giveBackNow();
    rmSync(root, { recursive: true, force: true });
  };
  return { root, program, handlers: createHandlers(program), answers, notices, openRequests, end };
}

function outsideFrom(answers: Answers): Outside {
  const asked =
    <Answer>(what: string, answer: () => Answer) =>
    async (about: string): Promise<Answer> => {
      answers.asked.push([what, about]);
      return answer();
    };
  return {
    chooseFolder: asked('folder', () => answers.folder),
    chooseLetter: asked('letter', () => answers.letter),
    chooseSaveName: asked('save', () => answers.saveName),
    agreesToOpen: asked('agrees', () => answers.agrees),
    openPath: asked('open', () => answers.opens),
    showInFolder: (path) => void answers.asked.push(['show', path]),
    openAddress: asked('address', () => answers.opens),
    addRecentDocument: (path) => void answers.asked.push(['recent', path]),
    showTheme: (thema) => void answers.asked.push(['theme', thema]),
  };
}
