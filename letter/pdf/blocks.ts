import { type BlockTable, fromBlockTable } from '../print/block-table.ts';
import { keepsWithNext, kopRegel, listIndentMm, puntGapPt, whiteOf } from '../print/layout-measures.ts';
import type { PrintedBlock, PrintedInline } from '../print/printed-letter.ts';
import { type BlockPlace, indented, textColumn } from './block-place.ts';
import { pdfInlines } from './inlines.ts';
import { cleanText } from './layout-text.ts';
import { pdfBijlagen, pdfLijst } from './lists.ts';
import type { PdfBlock, PdfBlockBody } from './pdf-block.ts';
import { pdfTabel } from './tables.ts';

/**
 * The blocks in their order, with the white between them added up and a mark where two must stay together. `above` is
 * the white after what stands above the first one, in pt.
 */
export function pdfBlocks(blocks: readonly PrintedBlock[], place: BlockPlace, above: number): PdfBlock[] {
  let after = above;
  return blocks.map((block, index) => {
    const white = whiteOf(block, place.corps);
    const aboveBlock = after + white.before;
    after = white.after;
    const keep = keepsWithNext(block, blocks[index + 1]);
    return alineaAsBefore(block, place, aboveBlock, keep) ?? pdfBlock(block, place, aboveBlock, keep);
  });
}

function pdfBlock(block: PrintedBlock, place: BlockPlace, above: number, keep: boolean): PdfBlock {
  const made = { ...fromBlockTable(TO_PDF, block, place), above, keep, mark: place.marks ? block.id : null };
  if (block.type === 'alinea') alineasBefore.set(block.inhoud, { place, made });
  return made;
}

/**
 * What was made of the text of an alinea last. A text that did not change is the very same when it is printed again
 * (`print-inlines.ts`), and so is its block then: in a long letter one key makes one block.
 */
const alineasBefore = new WeakMap<readonly PrintedInline[], { readonly place: BlockPlace; readonly made: PdfBlock }>();

function alineaAsBefore(
  block: PrintedBlock,
  { breedte, corps, marks }: BlockPlace,
  above: number,
  keep: boolean,
): PdfBlock | undefined {
  if (block.type !== 'alinea') return undefined;
  const before = alineasBefore.get(block.inhoud);
  if (before === undefined) return undefined;
  const { place, made } = before;
  const isSamePlace = place.breedte === breedte && place.corps === corps && made.mark === (marks ? block.id : null);
  return isSamePlace && made.above === above && made.keep === keep ? made : undefined;
}

/** How each kind of block becomes data of the layout, which knows the same names. */
const TO_PDF: BlockTable<[place: BlockPlace], PdfBlockBody> = {
  kop: ({ niveau, inhoud }, { breedte, corps }) => {
    const size = { 1: corps.kop1, 2: corps.kop2, 3: corps.kop3 }[niveau];
    const line = kopRegel(corps, niveau);
    return { type: 'kop', niveau, size, line, inhoud: pdfInlines(inhoud, { breedte, corps: size }) };
  },
  alinea: ({ inhoud }, place) => ({ type: 'alinea', inhoud: pdfInlines(inhoud, textColumn(place)) }),
  opsomming: pdfLijst,
  nummering: pdfLijst,
  punten: (block, place) => {
    const indent = listIndentMm(block.punten.map(({ nummer }) => nummer));
    const inner = indented(place, indent);
    const punten = block.punten.map(({ nummer, blokken }) => ({ nummer, blokken: pdfBlocks(blokken, inner, 0) }));
    return { type: 'punten', indent, gap: puntGapPt(block, place.corps), punten };
  },
  tabel: pdfTabel,
  ondertekening: ({ groet, orgaan, ondertekenaars }) => ({
    type: 'ondertekening',
    groet: cleanText(groet),
    orgaan: cleanText(orgaan),
    ondertekenaars: ondertekenaars.map(({ naam, functie }) => ({ naam: cleanText(naam), functie: cleanText(functie) })),
  }),
  bijlagen: pdfBijlagen,
  afschrift: ({ label, regels }, place) => ({
    type: 'afschrift',
    label: cleanText(label),
    regels: regels.map((regel) => pdfInlines(regel, textColumn(place))),
  }),
};
