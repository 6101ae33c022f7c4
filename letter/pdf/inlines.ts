import type { PrintedInline, PrintedText } from '../print/printed-letter.ts';
import { cleanText, cutWord, splitAtLongWords, surelyFits } from './layout-text.ts';

/** Running text as the layout reads it. */
export type PdfInline = PdfText | PdfLink | PdfMissing;

/**
 * `pieces` are given for a long word alone: the line may be broken between them if the word is wider than `breedte` mm.
 */
export type PdfText = {
  type: 'tekst';
  text: string;
  pieces?: string[];
  breedte?: number;
  vet: boolean;
  cursief: boolean;
  heel: boolean;
};
export type PdfLink = { type: 'link'; href: string; tekst: PdfText[] };
export type PdfMissing = { type: 'ontbreekt'; label: string };

/** The column in which text stands: its width in mm and the size of its type in pt. */
export type PdfColumn = { breedte: number; corps: number };

/** Running text for one column: no word can run out of it. */
export function pdfInlines(inlines: readonly PrintedInline[], column: PdfColumn): readonly PdfInline[] {
  const before = madeBefore.get(inlines);
  if (before?.breedte === column.breedte && before.corps === column.corps) return before.made;
  const made = inlines.flatMap((inline) => pdfInline(inline, column));
  madeBefore.set(inlines, { breedte: column.breedte, corps: column.corps, made });
  return made;
}

/** For which column it was made last: a printed text stands in one. Printed texts that did not change are the same ones. */
const madeBefore = new WeakMap<readonly PrintedInline[], PdfColumn & { readonly made: readonly PdfInline[] }>();

function pdfInline(inline: PrintedInline, column: PdfColumn): PdfInline[] {
  switch (inline.type) {
    case 'tekst':
      return pdfTexts(inline, column);
    case 'link':
      return [{ type: 'link', href: inline.href, tekst: inline.tekst.flatMap((text) => pdfTexts(text, column)) }];
    case 'ontbreekt':
      return [{ type: 'ontbreekt', label: cleanText(inline.label) }];
  }
}

function pdfTexts({ text, vet, cursief, heel }: PrintedText, { breedte, corps }: PdfColumn): PdfText[] {
  const most = surelyFits(breedte, corps);
  return splitAtLongWords(cleanText(text), most).map((piece) => ({
    type: 'tekst',
    text: piece.text,
    ...(piece.long && { pieces: cutWord(piece.text), breedte }),
    vet: vet === true,
    cursief: cursief === true,
    heel: heel === true,
  }));
}
