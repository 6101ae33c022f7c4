import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { LogoFiles } from '../../../letter/docx/letterhead-name.ts';
import { toDocx } from '../../../letter/docx/to-docx.ts';
import type { PrintedLetter } from '../../../letter/print/printed-letter.ts';

export type DocxXml = (path: string) => string;

/** The parts of the document as XML, packed by docx itself. */
export async function docxOf(printed: PrintedLetter, files: { logo?: LogoFiles } = {}): Promise<DocxXml> {
  return readDocx(await Packer.pack(toDocx(printed, files), 'uint8array'));
}

export function readDocx(bytes: Uint8Array): DocxXml {
  const parts = unzipSync(bytes);
  return (path) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`no ${path} among ${Object.keys(parts).join(', ')}`);
    return strFromU8(part);
  };
}

export type ReadParagraph = { style: string; text: string; xml: string };

/** The paragraphs of a part in their order, with the text as a reader meets it (a tab as `\t`). */
export function paragraphsOf(xml: string): ReadParagraph[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '',
    text: textOf(paragraph),
    xml: paragraph,
  }));
}

export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|noBreakHyphen)\/>/g)]
    .map(([, text, element]) => (element === 'tab' ? '\t' : element === 'noBreakHyphen' ? '-' : unescaped(text ?? '')))
    .join('');
}

/** Name and text of every bookmark, in the order in which they start. */
export function bookmarksOf(xml: string): Map<string, string> {
  const marks = [...xml.matchAll(/<w:bookmarkStart [^>]*>/g)].map((match) => {
    const id = /w:id="(\d+)"/.exec(match[0])?.[1];
    const name = /w:name="([^"]*)"/.exec(match[0])?.[1] ?? '';
    const end = xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, match.index);
    if (end < 0) throw new Error(`the bookmark ${name} has no end`);
    return [name, textOf(xml.slice(match.index, end))] as const;
  });
  return new Map(marks);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The paragraphs under the aanhef. */
export function bodyOf(docx: DocxXml): ReadParagraph[] {
  const paragraphs = paragraphsOf(docx('word/document.xml'));
  return paragraphs.slice(paragraphs.findIndex(({ style }) => style === 'Aanhef') + 1);
}

/** In their order; the first two hold geadresseerde and kenmerkblok. */
export function tablesOf(docx: DocxXml): string[] {
  return [...docx('word/document.xml').matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
}
