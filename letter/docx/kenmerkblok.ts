import { Tab, TextRun } from 'docx';
import type { PrintedGegeven, PrintedInline } from '../print/printed-letter.ts';
import type { DocxContext } from './docx-context.ts';
import { inlineRuns, styledRun } from './inline-runs.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';
import { CHARACTER, PARAGRAPH } from './style-ids.ts';

/** Datum, onderwerp and what else stands above the aanhef: a paragraph each, with the value behind a tab. */
export function kenmerkblokDrafts(gegevens: readonly PrintedGegeven[], context: DocxContext): ParagraphDraft[] {
  return gegevens.map(({ label, waarde, nadruk }) => ({
    style: PARAGRAPH.kenmerkblok,
    children: [
      styledRun(label, CHARACTER.label),
      new TextRun({ children: [new Tab()] }),
      ...inlineRuns(nadruk ? waarde.map(bold) : waarde, context.links),
    ],
  }));
}

function bold(inline: PrintedInline): PrintedInline {
  switch (inline.type) {
    case 'tekst':
      return { ...inline, vet: true };
    case 'link':
      return { ...inline, tekst: inline.tekst.map((text) => ({ ...text, vet: true })) };
    case 'ontbreekt':
      return inline;
  }
}
