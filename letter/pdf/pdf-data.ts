import type { Corps, Kleuren, Maten } from '../huisstijl/huisstijl.ts';
import {
  BASELINE,
  LIST_MARK,
  MISSING_COLOUR,
  naamRegel,
  PAGE_HEIGHT_MM,
  PAGE_WIDTH_MM,
  pageNumberRightMm,
  TABLE_ROW_LINE_COLOUR,
} from '../print/layout-measures.ts';
import type { PrintedGegeven, PrintedLetter } from '../print/printed-letter.ts';
import { pdfBlocks } from './blocks.ts';
import { type PdfColumn, type PdfInline, pdfInlines } from './inlines.ts';
import { cleanText } from './layout-text.ts';
import { LAYOUT_WHITE } from './layout-white.ts';
import type { PdfBlock } from './pdf-block.ts';

/** What the layout `layout/brief.typ` reads: plain JSON, the printed letter with every measure it needs beside it. */
export type PdfData = {
  titel: string;
  afzender: string;
  kenmerk: string | null;
  date: PdfDate;
  conceptmerk: string | null;
  familie: string;
  kleuren: Kleuren & { ontbreekt: string; rowLine: string };
  /** All in pt. */
  corps: Corps & { naamRegel: number };
  /** Share of a line that stands above its baseline. */
  baseline: number;
  /** All in mm. */
  maten: Maten & { page: { breedte: number; hoogte: number }; pageNumberRight: number };
  white: typeof LAYOUT_WHITE;
  briefhoofd: {
    naam: string[];
    logo: PdfLogo | null;
    blokken: { kop: string | null; regels: (readonly PdfInline[])[] }[];
  };
  geadresseerde: (readonly PdfInline[])[];
  kenmerkblok: { kolom: PdfGegeven[]; blok: PdfGegeven[] };
  vervolgvel: PdfGegeven[];
  paginanummer: { voor: string; tussen: string; na: string };
  aanhef: readonly PdfInline[];
  /** The mark before an item of an opsomming. */
  listMark: string;
  /** Whether the pages tell where each block begins. */
  marks: boolean;
  /** `null` for the whole letter. */
  part: PdfPart | null;
  blokken: PdfBlock[];
};

/**
 * Blocks that are laid out without those before and after them, each where it stands in the whole letter. The first
 * block has `white` pt above it on its page, before which there are `before` pages; there are `pages` in all. Without
 * pages before it a part has the head of the letter above its blocks.
 */
export type PdfPart = { before: number; white: number; pages: number };

export type PdfDate = { year: number; month: number; day: number };
/** `svg` is the text of the file; breedte and hoogte in mm. */
export type PdfLogo = { svg: string; alt: string; breedte: number; hoogte: number };
export type PdfGegeven = { label: string; waarde: readonly PdfInline[]; nadruk: boolean };

/** Files that a huisstijl names and the layout needs: the text of the svg of the logo. */
export type PdfFiles = { logoSvg?: string };

/**
 * The printed letter as the layout reads it. Total over the printed letter: every block has its place. A logo without
 * its svg gives the typographic name in its stead. With `marks` the pages tell where each block begins; nothing on them
 * is different.
 */
export function toPdfData(printed: PrintedLetter, files: PdfFiles, { marks = false } = {}): PdfData {
  const { stijl } = printed;
  const { corps, maten } = stijl;
  const text = { breedte: maten.tekstkolom.breedte, corps: corps.tekst };
  const kolom = { breedte: maten.briefhoofd.breedte, corps: corps.klein };
  const blok = { breedte: text.breedte - maten.kenmerkblok.labelBreedte, corps: corps.tekst };
  return {
    titel: cleanText(printed.titel),
    afzender: cleanText(printed.afzender),
    kenmerk: printed.kenmerk === undefined ? null : cleanText(printed.kenmerk),
    date: pdfDate(printed.datum),
    conceptmerk: printed.conceptmerk ?? null,
    familie: stijl.lettertype.familie,
    kleuren: { ...stijl.kleuren, ontbreekt: MISSING_COLOUR, rowLine: TABLE_ROW_LINE_COLOUR },
    corps: { ...corps, naamRegel: naamRegel(corps) },
    baseline: BASELINE,
    maten: {
      ...maten,
      page: { breedte: PAGE_WIDTH_MM, hoogte: PAGE_HEIGHT_MM },
      pageNumberRight: pageNumberRightMm(maten),
    },
    white: LAYOUT_WHITE,
    briefhoofd: pdfBriefhoofd(printed.briefhoofd, files, kolom),
    geadresseerde: printed.geadresseerde.map((regel) => pdfInlines(regel, text)),
    kenmerkblok: {
      kolom: printed.kenmerkblok.kolom.map((gegeven) => pdfGegeven(gegeven, kolom)),
      blok: printed.kenmerkblok.blok.map((gegeven) => pdfGegeven(gegeven, blok)),
    },
    vervolgvel: printed.vervolgvel.map((gegeven) => pdfGegeven(gegeven, { ...text, corps: corps.klein })),
    paginanummer: printed.paginanummer,
    aanhef: pdfInlines(printed.aanhef, text),
    listMark: LIST_MARK,
    marks,
    part: null,
    blokken: pdfBlocks(printed.blokken, { breedte: text.breedte, corps, marks }, corps.alinea),
  };
}

function pdfBriefhoofd(
  { naam, logo, blokken }: PrintedLetter['briefhoofd'],
  { logoSvg }: PdfFiles,
  kolom: PdfColumn,
): PdfData['briefhoofd'] {
  return {
    naam,
    logo:
      logo === undefined || logoSvg === undefined
        ? null
        : { svg: logoSvg, alt: logo.alt, breedte: logo.breedte, hoogte: logo.hoogte },
    blokken: blokken.map(({ kop, regels }) => ({
      kop: kop ?? null,
      regels: regels.map((text) => pdfInlines([{ type: 'tekst', text }], kolom)),
    })),
  };
}

function pdfGegeven({ label, waarde, nadruk }: PrintedGegeven, column: PdfColumn): PdfGegeven {
  return { label: cleanText(label), waarde: pdfInlines(waarde, column), nadruk };
}

/** The date of the document. PDF/A asks for one: a letter that has none yet gets the same one every time, long ago. */
function pdfDate(iso: string | undefined): PdfDate {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '') ?? [];
  return year === undefined ? NO_DATE : { year: Number(year), month: Number(month), day: Number(day) };
}

const NO_DATE: PdfDate = { year: 1970, month: 1, day: 1 };
