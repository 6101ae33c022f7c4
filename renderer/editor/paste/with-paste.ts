import type { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { nl } from '../../text/nl.ts';
import { announce } from '../editing/announcements.ts';
import { insertBlocks } from './insert-blocks.ts';
import { pieceCount } from './pasted-block.ts';
import { readClipboard } from './read-clipboard.ts';

/**
 * In lines and cells: more than the longest letters have, and no more than the window puts in within a few seconds. A
 * whole register from a web page would hold it for minutes, with what was typed in it.
 */
const MOST_PIECES = 3000;

/** Pasting and dropping keep the structure of what comes in and drop its looks; what is left out is said. */
export function withPaste(editor: BodyEditor & ReactEditor): void {
  editor.insertData = (data) => {
    const { blocks, images } = readClipboard(data);
    if (pieceCount(blocks) > MOST_PIECES) return announce(editor, nl.editor.teVeelGeplakt);
    insertBlocks(editor, blocks);
    if (images > 0) announce(editor, nl.editor.geenAfbeeldingen);
  };
}
