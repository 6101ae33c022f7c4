import type { TableColumn } from '../print/table-columns.ts';
import type { PdfInline } from './inlines.ts';

/** A block as the layout reads it: `wit` is the white above it in pt, `vast` asks to be kept with the next block. */
export type PdfBlock = PdfBlockBody & { wit: number; vast: boolean };

export type PdfBlockBody =
  | { type: 'kop'; niveau: 1 | 2 | 3; corps: number; regel: number; inhoud: PdfInline[] }
  | { type: 'alinea'; inhoud: PdfInline[] }
  | PdfLijst
  | { type: 'punten'; inspringing: number; tussen: number; punten: { nummer: string; blokken: PdfBlock[] }[] }
  | { type: 'tabel'; kolommen: TableColumn[]; kop: PdfInline[][]; rijen: PdfRij[] }
  | { type: 'ondertekening'; groet: string; orgaan: string; ondertekenaars: { naam: string; functie: string }[] }
  | { type: 'bijlagen'; label: string; inspringing: number; bijlagen: { nummer: string; inhoud: PdfInline[] }[] }
  | { type: 'afschrift'; label: string; regels: PdfInline[][] };

/** `inspringing` in mm. */
export type PdfLijst = { type: 'opsomming' | 'nummering'; inspringing: number; items: PdfItem[] };
export type PdfItem = { nummer: string; inhoud: PdfInline[]; sublijst?: PdfLijst };

/** A row that is `heel` stays on one page. */
export type PdfRij = { heel: boolean; cellen: PdfInline[][] };
