import type { Corps } from '../huisstijl/huisstijl.ts';
import type { PdfColumn } from './inlines.ts';

/** Where blocks stand: the width of their column in mm, the sizes of type, and whether each is to tell its place. */
export type BlockPlace = { breedte: number; corps: Corps; marks: boolean };

/** The column of running text at this place. */
export function textColumn({ breedte, corps }: BlockPlace): PdfColumn {
  return { breedte, corps: corps.tekst };
}

/** The place that is left beside a hanging number or mark of `indent` mm. */
export function indented(place: BlockPlace, indent: number): BlockPlace {
  return { ...place, breedte: place.breedte - indent };
}
