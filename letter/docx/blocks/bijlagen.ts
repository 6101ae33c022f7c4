import type { Paragraph } from 'docx';
import type { PrintedBijlagen } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns, styledRun } from '../inline-runs.ts';
import { listNumbering } from '../list-numbering.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH } from '../style-ids.ts';

/** The bijlagen under their label: a numbered list, or one line when there is one. */
export function bijlagenParagraphs(block: PrintedBijlagen, context: DocxContext): Paragraph[] {
  const label: ParagraphDraft = { style: PARAGRAPH.slotkop, children: [styledRun(block.label)] };
  const list = listNumbering(
    block.id,
    block.bijlagen.map(({ nummer }) => nummer),
  );
  const drafts = block.bijlagen.map(({ id, nummer, inhoud }): ParagraphDraft => {
    const draft = { style: PARAGRAPH.slotregel, children: inlineRuns(inhoud, context.links) };
    mark([draft], id, context.bookmarks);
    return nummer === '' ? draft : { ...draft, numbering: list.numbering };
  });
  mark([label, ...drafts], block.id, context.bookmarks);
  return [label, ...drafts].map(toParagraph);
}
