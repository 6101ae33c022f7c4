import { File, type IStylesOptions } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { writeBlocks } from './block-writers.ts';
import { createBookmarks } from './bookmarks.ts';
import type { DocxContext } from './docx-context.ts';
import { firstPageHeader } from './first-page-header.ts';
import { followingHeader } from './following-header.ts';
import { pageNumberFooter } from './footer.ts';
import type { LogoFiles } from './letterhead-name.ts';
import { createLinks } from './links.ts';
import { openingBlocks } from './opening.ts';
import { pageProperties } from './page.ts';
import { documentProperties } from './properties.ts';
import { letterStyles } from './styles.ts';

/**
 * A printed letter as a document of docx: named styles, real numbering, headers, fields and a hidden bookmark around
 * every block that has an id. The same letter gives the same document. Fonts and dates are put in when it is packed.
 * Who has the styles of the huisstijl ready from an earlier letter passes others, and puts the ready ones in the package.
 */
export function toDocx(
  printed: PrintedLetter,
  files: { logo?: LogoFiles } = {},
  styles: IStylesOptions = letterStyles(printed.stijl),
): File {
  const { stijl } = printed;
  const context: DocxContext = { stijl, bookmarks: createBookmarks(), links: createLinks() };
  const children = [...openingBlocks(printed, context), ...writeBlocks(printed.blokken, context)];
  const footer = pageNumberFooter(printed);
  const document = new File({
    ...documentProperties(printed),
    styles,
    compatibility: { version: WORD_2013_AND_LATER },
    hyphenation: { autoHyphenation: false },
    sections: [
      {
        properties: pageProperties(stijl),
        headers: { first: firstPageHeader(printed, files.logo), default: followingHeader(printed) },
        footers: { first: footer, default: footer },
        children,
      },
    ],
  });
  context.links.register(document);
  return document;
}

const WORD_2013_AND_LATER = 15;
