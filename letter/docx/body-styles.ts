import {
  AFTER_SIGNATURE_GAP_PT,
  KENMERKBLOK_ROW_GAP_PT,
  kopRegel,
  LIST_ITEM_GAP_PT,
  SIGNATURE_ROOM_MM,
  whiteOf,
} from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { docxColour, halfPoints, twipsOfMm } from './page-units.ts';
import { exactLines, type NamedStyle, paragraphStyle } from './paragraph-style.ts';
import { CONTINUATIONS, PARAGRAPH } from './style-ids.ts';

/** The paragraph styles of what the body of the document holds, from geadresseerde to afschrift. */
export function bodyStyles(stijl: PrintedStyle): NamedStyle[] {
  const { regel, alinea } = stijl.corps;
  const continuations = CONTINUATIONS.map(({ id, name, indentMm }) =>
    paragraphStyle(id, name, { ...exactLines(regel, 0, alinea), indent: { left: twipsOfMm(indentMm) } }),
  );
  return [
    ...openingStyles(stijl),
    ...kopStyles(stijl),
    ...textStyles(stijl),
    ...continuations,
    ...closingStyles(stijl),
  ];
}

function openingStyles({ corps, maten }: PrintedStyle): NamedStyle[] {
  const labelWidth = twipsOfMm(maten.kenmerkblok.labelBreedte);
  return [
    paragraphStyle(PARAGRAPH.geadresseerde, 'Geadresseerde', exactLines(corps.regel)),
    paragraphStyle(PARAGRAPH.kenmerkblok, 'Kenmerkblok', {
      ...exactLines(corps.regel, 0, KENMERKBLOK_ROW_GAP_PT),
      indent: { left: labelWidth, hanging: labelWidth },
      leftTabStop: labelWidth,
    }),
    paragraphStyle(PARAGRAPH.aanhef, 'Aanhef', exactLines(corps.regel, 0, corps.alinea)),
  ];
}

function textStyles({ corps }: PrintedStyle): NamedStyle[] {
  const { regel, alinea } = corps;
  const tabel = whiteOf({ type: 'tabel', id: '', kop: [], rijen: [] }, corps);
  const kop = exactLines(regel, tabel.before);
  return [
    paragraphStyle(PARAGRAPH.alinea, 'Alinea', exactLines(regel, 0, alinea)),
    paragraphStyle(PARAGRAPH.lijstitem, 'Lijstitem', exactLines(regel, 0, LIST_ITEM_GAP_PT)),
    paragraphStyle(PARAGRAPH.lijstalinea, 'Lijstalinea', exactLines(regel, 0, alinea)),
    paragraphStyle(PARAGRAPH.tabelkop, 'Tabelkop', kop, { bold: true }),
    paragraphStyle(PARAGRAPH.tabelkopRechts, 'Tabelkop rechts', { ...kop, alignment: 'right' }, { bold: true }),
    paragraphStyle(PARAGRAPH.tabelcel, 'Tabelcel', exactLines(regel)),
    paragraphStyle(PARAGRAPH.tabelcelRechts, 'Tabelcel rechts', { ...exactLines(regel), alignment: 'right' }),
    paragraphStyle(PARAGRAPH.naTabel, 'Na tabel', exactLines(tabel.after - alinea, 0, alinea)),
  ];
}

function closingStyles({ corps, kleuren }: PrintedStyle): NamedStyle[] {
  const { regel, alinea } = corps;
  const orgaan = {
    ...exactLines(regel),
    spacing: { ...exactLines(regel).spacing, after: twipsOfMm(SIGNATURE_ROOM_MM) },
  };
  return [
    paragraphStyle(PARAGRAPH.groet, 'Groet', { ...exactLines(regel, 0, alinea), keepNext: true, keepLines: true }),
    paragraphStyle(PARAGRAPH.orgaan, 'Orgaan', { ...orgaan, keepNext: true, keepLines: true }),
    paragraphStyle(PARAGRAPH.ondertekenaar, 'Ondertekenaar', { ...exactLines(regel), keepNext: true }),
    paragraphStyle(PARAGRAPH.functie, 'Functie', exactLines(regel), { color: docxColour(kleuren.gedempt) }),
    paragraphStyle(PARAGRAPH.naOndertekening, 'Na ondertekening', exactLines(alinea)),
    paragraphStyle(
      PARAGRAPH.slotkop,
      'Slotkop',
      { ...exactLines(regel, AFTER_SIGNATURE_GAP_PT), keepNext: true },
      { bold: true },
    ),
    paragraphStyle(PARAGRAPH.slotregel, 'Slotregel', exactLines(regel)),
  ];
}

/**
 * Built-in Heading 1 to 3, so that Word lists them in its navigation and screen readers jump between them. White adds up
 * in layout-measures but not in Word: a kop nearly always follows text, so its white above holds that of an alinea too.
 */
function kopStyles({ corps, kleuren }: PrintedStyle): NamedStyle[] {
  const looks = {
    1: { size: corps.kop1, color: kleuren.accent, bold: true },
    2: { size: corps.kop2, color: kleuren.tekst, bold: true },
    3: { size: corps.kop3, color: kleuren.tekst, italics: true },
  };
  return ([1, 2, 3] as const).map((niveau) => {
    const white = whiteOf({ type: 'kop', id: '', niveau, inhoud: [] }, corps);
    const { size, color, ...shape } = looks[niveau];
    const lines = exactLines(kopRegel(corps, niveau), white.before + corps.alinea, white.after);
    return {
      ...paragraphStyle(`Heading${niveau}`, `heading ${niveau}`, {
        ...lines,
        keepNext: true,
        keepLines: true,
        outlineLevel: niveau - 1,
      }),
      next: PARAGRAPH.alinea,
      run: { ...shape, size: halfPoints(size), color: docxColour(color) },
    };
  });
}
