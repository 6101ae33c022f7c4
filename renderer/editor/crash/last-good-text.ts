import { textOf } from '../../../letter/body/queries/text-of.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { toPlainText } from '../../../letter/print/plain-text.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import type { LetterSession } from '../../session/letter-session.ts';

const drawn = new WeakMap<LetterSession, Letter>();

/** Remembers that the letter as it is now was drawn without a fault. */
export function rememberDrawn(session: LetterSession): void {
  drawn.set(session, session.letter());
}

/** The letter as text, as it was when it was last drawn without a fault; of a letter that was never drawn, as it is. */
export function lastGoodText(session: LetterSession): string {
  const letter = drawn.get(session) ?? session.letter();
  try {
    return toPlainText(printLetter(letter, session.template, session.huisstijl, { concept: false }));
  } catch {
    // Whatever broke the editor may break printing too; the words themselves are still there.
    return letter.body.map(textOf).join('\n\n');
  }
}
