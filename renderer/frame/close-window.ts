import { windowApi } from '../api/window-api.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { endWorkingCopy } from '../session/working-copy.ts';

/** In ms. What was typed last is with main by then; a disk or a network that says nothing must not keep a window open. */
const PATIENCE = 3000;

/** Leaves the letter and closes the window, also when main does not answer that it let the letter go, or failed to. */
export async function closeWindow(session: LetterSession | undefined): Promise<void> {
  if (session !== undefined) {
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([endWorkingCopy(session), patience]);
  }
  await windowApi.ask('window:close', {});
}
