import type { Paragraph } from 'docx';
import type { PrintedItem, PrintedLijst } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { inlineRuns } from '../inline-runs.ts';
import { type ListNumbering, listNumbering } from '../list-numbering.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { PARAGRAPH } from '../style-ids.ts';

/** An opsomming or nummering with its second level. */
export function lijstParagraphs(lijst: PrintedLijst, context: DocxContext, keepNext: boolean): Paragraph[] {
  const drafts = lijstDrafts(lijst, context);
  const last = drafts.at(-1);
  if (last !== undefined && keepNext) last.keepNext = true;
  return drafts.map(toParagraph);
}

/** The items of a list, one draft each; the last one has the white of an alinea under it. */
export function lijstDrafts(lijst: PrintedLijst, context: DocxContext, parent?: ListNumbering): ParagraphDraft[] {
  const drafts = itemDrafts(lijst, context, parent);
  const last = drafts.at(-1);
  if (last !== undefined) last.style = PARAGRAPH.lijstalinea;
  return drafts;
}

function itemDrafts(lijst: PrintedLijst, context: DocxContext, parent?: ListNumbering): ParagraphDraft[] {
  const nummers = lijst.items.map(({ nummer }) => nummer);
  const list = listNumbering(lijst.id, nummers, parent);
  const drafts = lijst.items.flatMap((item) => withSublijst(item, list, context));
  mark(drafts, lijst.id, context.bookmarks);
  return drafts;
}

function withSublijst(item: PrintedItem, list: ListNumbering, context: DocxContext): ParagraphDraft[] {
  const draft: ParagraphDraft = {
    style: PARAGRAPH.lijstitem,
    numbering: list.numbering,
    children: inlineRuns(item.inhoud, context.links),
  };
  mark([draft], item.id, context.bookmarks);
  return item.sublijst === undefined ? [draft] : [draft, ...itemDrafts(item.sublijst, context, list)];
}
