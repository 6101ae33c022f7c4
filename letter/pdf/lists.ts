import { listIndentMm } from '../print/layout-measures.ts';
import type { PrintedBijlagen, PrintedItem, PrintedLijst } from '../print/printed-letter.ts';
import { type BlockPlace, indented, textColumn } from './block-place.ts';
import { pdfInlines } from './inlines.ts';
import { cleanText } from './layout-text.ts';
import type { PdfBlockBody, PdfItem, PdfLijst } from './pdf-block.ts';

/** A list with its second level. Numbers stay as the printed letter counted them. */
export function pdfLijst({ type, items }: PrintedLijst, place: BlockPlace): PdfLijst {
  const indent = listIndentMm(items.map(({ nummer }) => nummer));
  return { type, indent, items: items.map((item) => pdfItem(item, indented(place, indent))) };
}

function pdfItem({ id, nummer, inhoud, sublijst }: PrintedItem, place: BlockPlace): PdfItem {
  const item = { mark: place.marks ? id : null, nummer, inhoud: pdfInlines(inhoud, textColumn(place)) };
  return sublijst === undefined ? item : { ...item, sublijst: pdfLijst(sublijst, place) };
}

/** The bijlagen under the letter: a numbered list, or one line without a number. */
export function pdfBijlagen({ label, bijlagen }: PrintedBijlagen, place: BlockPlace): PdfBlockBody {
  const indent = listIndentMm(bijlagen.map(({ nummer }) => nummer));
  const column = textColumn(indented(place, indent));
  return {
    type: 'bijlagen',
    label: cleanText(label),
    indent,
    bijlagen: bijlagen.map(({ nummer, inhoud }) => ({ nummer, inhoud: pdfInlines(inhoud, column) })),
  };
}
