import { Header } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { addressBlockDrafts } from './address-block.ts';
import { conceptmerkRuns } from './conceptmerk.ts';
import { type LogoFiles, letterheadNameDrafts } from './letterhead-name.ts';
import { toParagraph } from './paragraph-draft.ts';
import { PARAGRAPH } from './style-ids.ts';

/** The letterhead. Frames need a paragraph to hang on: the line that also holds the conceptmerk. */
export function firstPageHeader(printed: PrintedLetter, logo?: LogoFiles): Header {
  const frames = [...letterheadNameDrafts(printed, logo), ...addressBlockDrafts(printed)];
  const line = { style: PARAGRAPH.eersteBlad, children: conceptmerkRuns(printed) };
  return new Header({ children: [...frames, line].map(toParagraph) });
}
