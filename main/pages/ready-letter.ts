import type { PdfData } from '../../letter/pdf/pdf-data.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { Typesetter } from '../pdf/typesetter.ts';

/** A letter that can be laid out: as it is printed, the same as the layout reads it, and a compiler with its fonts. */
export type ReadyLetter = {
  readonly printed: PrintedLetter;
  readonly data: PdfData;
  readonly typesetter: Typesetter;
};
