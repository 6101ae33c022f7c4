import { Footer, PageNumber, TextRun } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { styledRun } from './inline-runs.ts';
import { toParagraph } from './paragraph-draft.ts';
import { PARAGRAPH } from './style-ids.ts';

/** "Pagina 1 van 2" in fields, so that it stays true when the letter is edited in Word. */
export function pageNumberFooter({ paginanummer }: PrintedLetter): Footer {
  const children = [
    styledRun(paginanummer.voor),
    new TextRun({ children: [PageNumber.CURRENT] }),
    styledRun(paginanummer.tussen),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
    ...(paginanummer.na === '' ? [] : [styledRun(paginanummer.na)]),
  ];
  return new Footer({ children: [toParagraph({ style: PARAGRAPH.paginanummer, children })] });
}
