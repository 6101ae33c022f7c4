import type { Page } from 'playwright-core';
import type { DialogKind, DialogReply, DialogRequest } from '../wire.ts';

/**
 * The answer of a test to one dialog. `choose` holds paths, or 'cancel'; `press` names a button by its label or its index;
 * `checked` is the checkbox of a message box.
 */
export type DialogAnswer =
  | { dialog: 'open'; choose: string[] | 'cancel' }
  | { dialog: 'save'; choose: string | 'cancel' }
  | { dialog: 'message'; press: string | number; checked?: boolean }
  | { dialog: 'error' };

/** A dialog that the app showed. `answer` is absent when no answer was ready for it. */
export type ShownDialog = { kind: DialogKind; options: Record<string, unknown>; answer?: DialogAnswer };

/** Answers the app's dialogs; `page` is that of the window over which the dialog belongs. */
export type ShowDialog = (request: DialogRequest, page: Page | undefined) => Promise<DialogReply>;

const CANCELLED: DialogReply = { canceled: true, filePaths: [], filePath: '', button: 0, checkboxChecked: false };

/**
 * Answers dialogs in the order of `answers`, which a test may add to. A dialog for which none is ready, or one of another
 * kind, is an error; all shown dialogs are kept in `shown`.
 */
export function scriptedDialogs(answers: DialogAnswer[]): {
  show: ShowDialog;
  shown: ShownDialog[];
  answers: DialogAnswer[];
} {
  const shown: ShownDialog[] = [];
  const waiting = [...answers];
  return {
    shown,
    answers: waiting,
    async show({ kind, options }) {
      const next = waiting[0];
      if (next?.dialog !== kind) {
        shown.push({ kind, options });
        throw new Error(
          `The app showed a dialog (${kind}) for which the test has no answer: ${JSON.stringify(options)}`,
        );
      }
      waiting.shift();
      shown.push({ kind, options, answer: next });
      return replyOf(next, options);
    },
  };
}

/** What Electron returns for an answer. */
export function replyOf(answer: DialogAnswer, options: Record<string, unknown>): DialogReply {
  if (answer.dialog === 'error') return CANCELLED;
  if (answer.dialog === 'message') {
    const button = typeof answer.press === 'number' ? answer.press : buttonsOf(options).indexOf(answer.press);
    if (button < 0)
      throw new Error(`The message box has no button "${answer.press}": ${JSON.stringify(options.buttons)}`);
    return { ...CANCELLED, canceled: false, button, checkboxChecked: answer.checked ?? false };
  }
  if (answer.choose === 'cancel') return CANCELLED;
  if (answer.dialog === 'save') return { ...CANCELLED, canceled: false, filePath: answer.choose };
  return { ...CANCELLED, canceled: false, filePaths: answer.choose };
}

/** The buttons of a message box; without any Electron shows OK. */
export function buttonsOf(options: Record<string, unknown>): string[] {
  const { buttons } = options;
  return Array.isArray(buttons) && buttons.length > 0 ? buttons.map(String) : ['OK'];
}
