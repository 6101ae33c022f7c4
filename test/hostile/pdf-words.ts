import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The text of a PDF as pdf.js reads it, page after page, without white space: where a line ends says nothing about the
 * text. What stands outside the tags (letterhead, page numbers) is left out.
 */
export async function pdfWords(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  let words = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const open: boolean[] = [];
    for (const item of items) {
      if ('str' in item) words += open.includes(true) ? '' : item.str;
      else if (item.type === 'endMarkedContent') open.pop();
      else open.push('tag' in item && item.tag === 'Artifact');
    }
  }
  await task.destroy();
  return withoutWhite(words);
}

export function withoutWhite(text: string): string {
  return text.replace(/\s/gu, '');
}
