import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts';

/**
 * All text of a PDF in the reading order of its tags, so without artifacts, as pdf.js reads it (poppler 22.12 loses the
 * text of a tag behind a space that does not break). Tags and lines are parted by a line end.
 */
export async function taggedText(file: string): Promise<string> {
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const document = await task.promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    text += textOf(await page.getStructTree(), await markedTexts(page));
  }
  await task.destroy();
  return text;
}

/** The texts of a page by the id of the marked content that they stand in; marks inside one another count as one. */
async function markedTexts(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((mark) => mark !== undefined);
      if (id !== undefined) {
        texts.set(id, `${texts.get(id) ?? ''}${item.str}${item.hasEOL ? '\n' : ''}`);
      }
    } else if (item.type === 'endMarkedContent') {
      open.pop();
    } else {
      open.push(item.id);
    }
  }
  return texts;
}

function textOf(tag: StructTreeNode | null, texts: ReadonlyMap<string, string>): string {
  const children = tag?.children ?? [];
  const parts = children.map((child) => ('children' in child ? textOf(child, texts) : (texts.get(child.id) ?? '')));
  return tag?.role === 'Span' || tag?.role === 'Link' ? parts.join('') : `${parts.join('')}\n`;
}
