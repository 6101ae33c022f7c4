import type { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { nl } from '../../text/nl.ts';
import { announce } from '../editing/announcements.ts';
import { insertBlocks } from './insert-blocks.ts';
import { readClipboard } from './read-clipboard.ts';

/** Pasting and dropping keep the structure of what comes in and drop its looks; what is left out is said. */
export function withPaste(editor: BodyEditor & ReactEditor): void {
  editor.insertData = (data) => {
    const { blocks, images } = readClipboard(data);
    insertBlocks(editor, blocks);
    if (images > 0) announce(editor, nl.editor.geenAfbeeldingen);
  };
}
