import type { Corps } from '../huisstijl/huisstijl.ts';
import type { PdfColumn } from './inlines.ts';

/** Where blocks stand: the width of their column in mm, and the sizes of type. */
export type BlockPlace = { breedte: number; corps: Corps };

/** The column of running text at this place. */
export function textColumn({ breedte, corps }: BlockPlace): PdfColumn {
  return { breedte, corps: corps.tekst };
}

/** The place that is left beside a hanging number or mark of `indent` mm. */
export function indented({ breedte, corps }: BlockPlace, indent: number): BlockPlace {
  return { breedte: breedte - indent, corps };
}
