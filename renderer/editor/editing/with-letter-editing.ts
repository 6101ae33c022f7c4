import { Node } from 'slate';
import type { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { withPaste } from '../paste/with-paste.ts';
import { isTypographyOn } from '../typography/typography-setting.ts';
import { withTypography } from '../typography/with-typography.ts';
import { withEditorChanges } from './editor-changes.ts';
import { withFocusAtOnce } from './focus-text.ts';
import { withBreaks } from './with-breaks.ts';
import { withDeleting } from './with-deleting.ts';

/** So many blocks are drawn and laid out together; see tech.md, section 7. */
const CHUNK = 50;
/** Punten and reacties hold several blocks each. */
const SMALL_CHUNK = 10;

const prepared = new WeakSet<BodyEditor>();

/** Gives the editor of a session everything that working in it on screen needs. Once: a second call changes nothing. */
export function withLetterEditing<Any extends BodyEditor & ReactEditor>(editor: Any): Any {
  if (prepared.has(editor)) return editor;
  prepared.add(editor);
  withBreaks(editor);
  withDeleting(editor);
  withTypography(editor, isTypographyOn);
  withPaste(editor);
  withEditorChanges(editor);
  withFocusAtOnce(editor);
  editor.getChunkSize = (node) => {
    if (Node.isEditor(node)) return null;
    if (node.type === 'punten' || node.type === 'reacties') return SMALL_CHUNK;
    return node.type === 'tekst' || node.type === 'reactie' ? CHUNK : null;
  };
  return editor;
}
