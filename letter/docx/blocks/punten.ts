import type { Paragraph } from 'docx';
import { keepsWithNext, puntGapPt } from '../../print/layout-measures.ts';
import type { PrintedAlinea, PrintedLijst, PrintedPunt, PrintedPunten } from '../../print/printed-letter.ts';
import type { DocxContext } from '../docx-context.ts';
import { type ListNumbering, listNumbering } from '../list-numbering.ts';
import { mark, type ParagraphDraft, toParagraph } from '../paragraph-draft.ts';
import { continuationStyle, PARAGRAPH } from '../style-ids.ts';
import { alineaDraft } from './alinea.ts';
import { lijstDrafts } from './lijst.ts';

/** The numbered punten. What follows the first alinea of a punt stands under its text, without a number. */
export function puntenParagraphs(punten: PrintedPunten, context: DocxContext, keepNext: boolean): Paragraph[] {
  const list = listNumbering(
    punten.id,
    punten.punten.map(({ nummer }) => nummer),
  );
  const wide = puntGapPt(punten, context.stijl.corps) === context.stijl.corps.alinea;
  const drafts = punten.punten.flatMap((punt) => puntDrafts(punt, list, wide, context));
  mark(drafts, punten.id, context.bookmarks);
  const last = drafts.at(-1);
  if (last !== undefined) {
    if (last.style === PARAGRAPH.lijstitem) last.style = PARAGRAPH.lijstalinea;
    if (keepNext) last.keepNext = true;
  }
  return drafts.map(toParagraph);
}

function puntDrafts(punt: PrintedPunt, list: ListNumbering, wide: boolean, context: DocxContext): ParagraphDraft[] {
  const style = wide ? PARAGRAPH.lijstalinea : PARAGRAPH.lijstitem;
  const [first, ...rest] = punt.blokken;
  const numbered =
    first?.type === 'alinea' ? alineaDraft(first, context, style) : { style, children: [], keepNext: true };
  numbered.numbering = list.numbering;
  if (first !== undefined && keepsWithNext(first, rest[0])) numbered.keepNext = true;
  const under = first?.type === 'alinea' ? rest : punt.blokken;
  const drafts = [numbered, ...under.flatMap((blok, index) => blokDrafts(blok, under[index + 1], list, context))];
  mark(drafts, punt.id, context.bookmarks);
  return drafts;
}

type PuntBlok = PrintedAlinea | PrintedLijst;

function blokDrafts(
  blok: PuntBlok,
  next: PuntBlok | undefined,
  list: ListNumbering,
  context: DocxContext,
): ParagraphDraft[] {
  if (blok.type !== 'alinea') return lijstDrafts(blok, context, list);
  const draft = alineaDraft(blok, context, continuationStyle(list.textIndentMm));
  return [keepsWithNext(blok, next) ? { ...draft, keepNext: true } : draft];
}
