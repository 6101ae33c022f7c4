import type { Remote } from '../connection.ts';
import type { DialogKind, DialogReply, ScreenCalls } from '../wire.ts';
import { StandInWindow } from './browser-window.ts';

type Options = Record<string, unknown>;

/** Electron's `dialog`: the screen gives the answer, and fails where it has none. */
export function createDialog(screen: Remote<ScreenCalls>): Record<string, unknown> {
  function show(kind: DialogKind, [first, second]: [StandInWindow | Options, Options?]): Promise<DialogReply> {
    const isFor = first instanceof StandInWindow;
    const options = isFor ? (second ?? {}) : first;
    // Options may hold what does not cross, such as an icon or an AbortSignal.
    const plain = JSON.parse(JSON.stringify(options)) as Options;
    return screen.showDialog({ kind, window: isFor ? first.id : null, options: plain });
  }

  return {
    async showOpenDialog(...args: [StandInWindow | Options, Options?]) {
      const { canceled, filePaths } = await show('open', args);
      return { canceled, filePaths };
    },
    async showSaveDialog(...args: [StandInWindow | Options, Options?]) {
      const { canceled, filePath } = await show('save', args);
      return { canceled, filePath };
    },
    async showMessageBox(...args: [StandInWindow | Options, Options?]) {
      const { button, checkboxChecked } = await show('message', args);
      return { response: button, checkboxChecked };
    },
    showErrorBox(title: string, content: string) {
      void show('error', [{ title, content }]).catch((error) => process.stderr.write(`${String(error)}\n`));
    },
  };
}
