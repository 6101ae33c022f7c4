import type { Fault } from '../../letter/model/result.ts';

/**
 * Why a letter cannot become a PDF.
 * - `font-missing`: a file of the lettertype is absent, damaged or of another family
 * - `logo-missing`: the huisstijl has a logo but its svg was not given; `logo-broken`: it cannot be drawn
 * - `title-missing`: the letter has no onderwerp
 * - `heading-empty`, `heading-order`: a kop without text; a level that is skipped, or a first kop of another level
 * - `alt-missing`: a picture without words for who cannot see it
 * - `character-missing`: a character that the lettertype cannot show
 * - `link-refused`: an address that a PDF cannot hold
 * - `layout-failed`: anything else that Typst reports
 */
export type PdfFaultKind =
  | 'font-missing'
  | 'logo-missing'
  | 'logo-broken'
  | 'title-missing'
  | 'heading-empty'
  | 'heading-order'
  | 'alt-missing'
  | 'character-missing'
  | 'link-refused'
  | 'layout-failed';

export type PdfFault = Fault<PdfFaultKind>;
