import type { Paragraph } from 'docx';
import type { PrintedAfschrift } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns, styledRun } from '../inline-runs.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH } from '../style-ids.ts';

/** To whom a copy goes, a line each, under its label. */
export function afschriftParagraphs(block: PrintedAfschrift, context: DocxContext): Paragraph[] {
  const label: ParagraphDraft = { style: PARAGRAPH.slotkop, children: [styledRun(block.label)] };
  const regels = block.regels.map(
    (regel): ParagraphDraft => ({ style: PARAGRAPH.slotregel, children: inlineRuns(regel, context.links) }),
  );
  mark([label, ...regels], block.id, context.bookmarks);
  return [label, ...regels].map(toParagraph);
}
