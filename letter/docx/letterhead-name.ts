import { ImageRun } from 'docx';
import type { Logo } from '../huisstijl/huisstijl.ts';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { styledRun } from './inline-runs.ts';
import { pageFrame } from './letterhead-frame.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';
import { printableText } from './printable-text.ts';
import { PARAGRAPH } from './style-ids.ts';

/** The two files of a logo: Word shows the drawing, older programs the picture. */
export type LogoFiles = { svg: Uint8Array; png: Uint8Array };

/** The logo, or the name of the municipality set in type, in a frame at its place in the letterhead. */
export function letterheadNameDrafts({ briefhoofd, stijl }: PrintedLetter, files?: LogoFiles): ParagraphDraft[] {
  const { x, naamY, breedte } = stijl.maten.briefhoofd;
  const { logo, naam } = briefhoofd;
  if (logo !== undefined && files !== undefined) {
    const frame = pageFrame(x, naamY, Math.max(breedte, logo.breedte));
    return [{ style: PARAGRAPH.briefhoofdLogo, frame, children: [logoRun(logo, files)] }];
  }
  const frame = pageFrame(x, naamY, breedte);
  return naam.map((regel) => ({ style: PARAGRAPH.briefhoofdNaam, frame, children: [styledRun(regel)] }));
}

function logoRun({ alt, breedte, hoogte }: Logo, files: LogoFiles): ImageRun {
  const transformation = { width: breedte * PIXELS_A_MM, height: hoogte * PIXELS_A_MM };
  return new ImageRun({
    type: 'svg',
    data: files.svg,
    fallback: { type: 'png', data: files.png },
    transformation,
    altText: { id: LOGO_ID, name: 'Logo', description: printableText(alt) },
  });
}

/** docx counts drawings over all letters of a process; the logo is the only one of its letter. */
const LOGO_ID = '1';
/** docx measures pictures in pixels of 1/96 inch. */
const PIXELS_A_MM = 96 / 25.4;
