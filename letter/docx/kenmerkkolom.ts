import type { PrintedInline, PrintedLetter } from '../print/printed-letter.ts';
import type { DocxContext } from './docx-context.ts';
import { inlineRuns, styledRun } from './inline-runs.ts';
import { columnCharacters, columnDrafts, kenmerkkolomY } from './letterhead-column.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

/** The gegevens under the letterhead blocks ("Ons kenmerk"), in the body so that they are read after the geadresseerde. */
export function kenmerkkolomDrafts(printed: PrintedLetter, context: DocxContext): ParagraphDraft[] {
  const blocks = printed.kenmerkblok.kolom.map(({ label, waarde }) => ({
    kop: styledRun(label),
    regels: [inlineRuns(waarde.map(fitting(columnCharacters(printed.stijl))), context.links)],
  }));
  return columnDrafts(blocks, kenmerkkolomY(printed), printed.stijl);
}

/** A kenmerk that is longer than a line cannot stay whole: it is broken at a space or hyphen rather than inside a word. */
function fitting(most: number): (inline: PrintedInline) => PrintedInline {
  return (inline) => {
    if (inline.type !== 'tekst' || inline.text.length <= most) return inline;
    const { heel: _, ...text } = inline;
    return text;
  };
}
