import { type Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';

/**
 * Puts `replacement` in each of these places, in the marks of the first letter that goes. One step of undo for all. The
 * matches stand in reading order and share no letter.
 */
export function replaceMatches(editor: BodyEditor, matches: readonly Range[], replacement: string): void {
  asOneStep(editor, () => {
    // From the last to the first: what is replaced moves only what stands behind it.
    for (const at of matches.toReversed()) {
      if (replacement === '') Transforms.delete(editor, { at });
      else Transforms.insertText(editor, replacement, { at });
    }
  });
}
