import type { Paragraph } from 'docx';
import type { PrintedAlinea } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns } from '../inline-runs.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH } from '../style-ids.ts';

export function alineaParagraph(alinea: PrintedAlinea, context: DocxContext, keepNext: boolean): Paragraph[] {
  return [toParagraph({ ...alineaDraft(alinea, context, PARAGRAPH.alinea), ...(keepNext && { keepNext }) })];
}

/** An alinea of the body or of a punt, in the style of its place. */
export function alineaDraft(alinea: PrintedAlinea, context: DocxContext, style: string): ParagraphDraft {
  const draft = { style, children: inlineRuns(alinea.inhoud, context.links) };
  mark([draft], alinea.id, context.bookmarks);
  return draft;
}
