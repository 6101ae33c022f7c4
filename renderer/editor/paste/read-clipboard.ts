import { fragmentToBlocks } from './fragment-to-blocks.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import type { PastedBlock } from './pasted-block.ts';
import { quietHtml } from './quiet-html.ts';
import { textToBlocks } from './text-to-blocks.ts';

/** What stands on the clipboard, in the words of the letter, and how many pictures were left out. */
export type ClipboardContent = { readonly blocks: PastedBlock[]; readonly images: number };

/** Reads what was copied in a letter, else HTML, else plain text. Nothing of it is carried out. */
export function readClipboard(data: DataTransfer): ClipboardContent {
  const html = data.getData('text/html');
  const own = data.getData('application/x-slate-fragment') || /data-slate-fragment="([^"]+)"/u.exec(html)?.[1];
  const fragment = own ? fragmentToBlocks(decoded(own)) : [];
  if (fragment.length > 0) return { blocks: fragment, images: 0 };
  // A document that is made by the parser runs no scripts and loads nothing.
  const pasted = html === '' ? undefined : htmlToBlocks(new DOMParser().parseFromString(quietHtml(html), 'text/html'));
  const images = pasted?.images ?? countImages(data);
  if (pasted !== undefined && pasted.blocks.length > 0) return { blocks: pasted.blocks, images };
  return { blocks: textToBlocks(data.getData('text/plain')), images };
}

/** Slate's way of writing a fragment; `undefined` if it is something else. */
function decoded(fragment: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(window.atob(fragment)));
  } catch {
    return undefined;
  }
}

function countImages(data: DataTransfer): number {
  return Array.from(data.items).filter(({ kind, type }) => kind === 'file' && type.startsWith('image/')).length;
}
