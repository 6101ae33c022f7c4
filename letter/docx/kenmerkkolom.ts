import type { PrintedLetter } from '../print/printed-letter.ts';
import type { DocxContext } from './docx-context.ts';
import { inlineRuns, styledRun } from './inline-runs.ts';
import { columnDrafts, kenmerkkolomY } from './letterhead-column.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

/** The gegevens under the letterhead blocks ("Ons kenmerk"), in the body so that they are read after the geadresseerde. */
export function kenmerkkolomDrafts(printed: PrintedLetter, context: DocxContext): ParagraphDraft[] {
  const blocks = printed.kenmerkblok.kolom.map(({ label, waarde }) => ({
    kop: styledRun(label),
    regels: [inlineRuns(waarde, context.links)],
  }));
  return columnDrafts(blocks, kenmerkkolomY(printed), printed.stijl);
}
