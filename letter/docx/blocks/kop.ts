import type { Paragraph } from 'docx';
import type { PrintedKop } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns } from '../inline-runs.ts';
import { mark, toParagraph } from '../paragraph-draft.ts';
import { KOP_STYLE } from '../style-ids.ts';

/** A kop in the built-in heading style of its level, which keeps it with what follows. */
export function kopParagraph(kop: PrintedKop, context: DocxContext): Paragraph[] {
  const draft = { style: KOP_STYLE[kop.niveau], children: inlineRuns(kop.inhoud, context.links) };
  mark([draft], kop.id, context.bookmarks);
  return [toParagraph(draft)];
}
