import type { WebContents } from 'electron';
import type { DialogAnswer, ShownDialog } from '../../stand-in/screen/dialogs.ts';
import type { DialogKind, ExternalOpen } from '../../stand-in/wire.ts';
import type { SentNotice } from './running-app.ts';

/** What the recorder in the main process of Electron keeps, as `globalThis.collegebriefTest`. */
export type Recorded = {
  answers: DialogAnswer[];
  dialogs: ShownDialog[];
  notices: SentNotice[];
  opened: ExternalOpen[];
};

type Electron = typeof import('electron');

/**
 * Runs in the main process of real Electron: answers its dialogs from `answers`, keeps the notices, and opens nothing
 * outside. Stands alone, because Playwright carries its source across.
 */
export function installRecorder({ app, dialog, shell, webContents }: Electron, answers: DialogAnswer[]): void {
  const recorded: Recorded = { answers: [...answers], dialogs: [], notices: [], opened: [] };
  Object.assign(globalThis, { collegebriefTest: recorded });

  function answerTo(kind: DialogKind, args: unknown[]): { answer: DialogAnswer; options: Record<string, unknown> } {
    const options = JSON.parse(JSON.stringify(args.at(-1))) as Record<string, unknown>;
    const answer = recorded.answers[0];
    if (answer?.dialog !== kind) {
      recorded.dialogs.push({ kind, options });
      throw new Error(`The app showed a dialog (${kind}) for which the test has no answer.`);
    }
    recorded.answers.shift();
    recorded.dialogs.push({ kind, options, answer });
    return { answer, options };
  }

  async function chosen(kind: 'open' | 'save', args: unknown[]): Promise<object> {
    const { answer } = answerTo(kind, args);
    const choose = 'choose' in answer ? answer.choose : 'cancel';
    if (choose === 'cancel') return { canceled: true, filePaths: [], filePath: '' };
    return typeof choose === 'string' ? { canceled: false, filePath: choose } : { canceled: false, filePaths: choose };
  }

  Object.assign(dialog, {
    showOpenDialog: (...args: unknown[]) => chosen('open', args),
    showSaveDialog: (...args: unknown[]) => chosen('save', args),
    async showMessageBox(...args: unknown[]) {
      const { answer, options } = answerTo('message', args);
      const press = 'press' in answer ? answer.press : 0;
      const response = typeof press === 'number' ? press : (options.buttons as string[]).indexOf(press);
      if (response < 0) throw new Error(`The message box has no button "${press}".`);
      return { response, checkboxChecked: 'checked' in answer && answer.checked === true };
    },
    showErrorBox: (title: string, content: string) => void answerTo('error', [{ title, content }]),
  });
  Object.assign(shell, {
    openExternal: async (target: string) => void recorded.opened.push({ kind: 'link', target }),
    async openPath(target: string) {
      recorded.opened.push({ kind: 'file', target });
      return '';
    },
    showItemInFolder: (target: string) => void recorded.opened.push({ kind: 'folder', target }),
  });
  function listenTo(contents: WebContents): void {
    const send = contents.send.bind(contents);
    contents.send = (name: string, ...args: unknown[]) => {
      recorded.notices.push({ name, notice: args[0] });
      send(name, ...args);
    };
  }
  for (const contents of webContents.getAllWebContents()) listenTo(contents);
  app.on('web-contents-created', (_, contents) => listenTo(contents));
}
