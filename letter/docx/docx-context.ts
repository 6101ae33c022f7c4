import type { PrintedStyle } from '../print/printed-letter.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Links } from './links.ts';

/** What every part of one letter shares while it is written. */
export type DocxContext = {
  readonly stijl: PrintedStyle;
  readonly bookmarks: Bookmarks;
  readonly links: Links;
};
