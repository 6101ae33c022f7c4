import { type IFrameOptions, type IParagraphOptions, Paragraph, type XmlComponent } from 'docx';
import type { Bookmarks } from './bookmarks.ts';

/**
 * A paragraph while its block is being written. It has nothing but a named style, its place in a list or on the page,
 * and whether it is kept with what follows: how text looks is never said here.
 */
export type ParagraphDraft = {
  style: string;
  children: XmlComponent[];
  numbering?: NonNullable<IParagraphOptions['numbering']>;
  frame?: IFrameOptions;
  keepNext?: boolean;
  keepLines?: boolean;
};

/** Puts the hidden bookmark of `id` around the drafts, from the start of the first to the end of the last. */
export function mark(drafts: readonly ParagraphDraft[], id: string, bookmarks: Bookmarks): void {
  const first = drafts.at(0);
  const last = drafts.at(-1);
  if (first === undefined || last === undefined) return;
  const { start, end } = bookmarks.around(id);
  first.children.unshift(start);
  last.children.push(end);
}

export function toParagraph({ children, ...properties }: ParagraphDraft): Paragraph {
  const paragraph = new Paragraph(properties);
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}
