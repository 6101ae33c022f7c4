import { puntPath } from '../../letter/body/queries/punt-path.ts';
import { puntVerplaatsen } from '../../letter/body/transforms/punt-verplaatsen.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { nl } from '../text/nl.ts';

/**
 * Moves a punt, with its reactie, one place up or down by an arrow key. Returns what to say about it; `undefined` for
 * another key. At the end of the list the punt stays where it is.
 */
export function movePunt({ editor, state }: LetterSession, puntId: string, key: string): string | undefined {
  const step = key === 'ArrowUp' ? -1 : key === 'ArrowDown' ? 1 : 0;
  const [section = -1, from = -1] = puntPath(editor, puntId) ?? [];
  if (step === 0 || from < 0) return undefined;
  puntVerplaatsen(editor, puntId, Math.max(from + step, 0));
  const [, to = from] = puntPath(editor, puntId) ?? [];
  const node = state().body[section];
  return nl.outline.verplaatst(node === undefined ? '' : state().words.woord(node.key), to + 1);
}
