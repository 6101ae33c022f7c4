import type { TableColumn } from '../print/table-columns.ts';
import type { PdfInline } from './inlines.ts';

/**
 * A block as the layout reads it: `above` is the white above it in pt, `keep` asks to be kept with the next block. `mark`
 * is its id when the place of each block is asked for.
 */
export type PdfBlock = PdfBlockBody & { above: number; keep: boolean; mark: string | null };

export type PdfBlockBody =
  | { type: 'kop'; niveau: 1 | 2 | 3; size: number; line: number; inhoud: readonly PdfInline[] }
  | { type: 'alinea'; inhoud: readonly PdfInline[] }
  | PdfLijst
  | { type: 'punten'; indent: number; gap: number; punten: { nummer: string; blokken: PdfBlock[] }[] }
  | { type: 'tabel'; columns: TableColumn[]; kop: PdfRij; rijen: PdfRij[] }
  | { type: 'ondertekening'; groet: string; orgaan: string; ondertekenaars: { naam: string; functie: string }[] }
  | { type: 'bijlagen'; label: string; indent: number; bijlagen: { nummer: string; inhoud: readonly PdfInline[] }[] }
  | { type: 'afschrift'; label: string; regels: (readonly PdfInline[])[] };

/** `indent` in mm. */
export type PdfLijst = { type: 'opsomming' | 'nummering'; indent: number; items: PdfItem[] };
export type PdfItem = { mark: string | null; nummer: string; inhoud: readonly PdfInline[]; sublijst?: PdfLijst };

/** A row that is `whole` stays on one page. */
export type PdfRij = { whole: boolean; cellen: (readonly PdfInline[])[] };
