import { Editor, type Range, Transforms } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { asOneStep } from '../../../letter/body/transforms/as-one-step.ts';

/** Puts `replacement` in each of these places, in the marks of the first letter that goes. One step of undo for all. */
export function replaceMatches(editor: BodyEditor, matches: readonly Range[], replacement: string): void {
  asOneStep(editor, () => {
    // Those that follow would move with what is replaced before them.
    const refs = matches.map((match) => Editor.rangeRef(editor, match));
    for (const ref of refs.reverse()) {
      const at = ref.unref();
      if (at === null) continue;
      if (replacement === '') Transforms.delete(editor, { at });
      else Transforms.insertText(editor, replacement, { at });
    }
  });
}
