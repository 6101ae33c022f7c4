import type { ISectionPropertiesOptions } from 'docx';
import type { Maten } from '../huisstijl/huisstijl.ts';
import { PAGE_HEIGHT_MM, PAGE_WIDTH_MM } from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { twipsOfMm, twipsOfPt } from './page-units.ts';

/** Size and margins of the page; the first page has a header of its own. */
export function pageProperties({ maten, corps }: PrintedStyle): ISectionPropertiesOptions {
  const { x, breedte } = maten.tekstkolom;
  return {
    titlePage: true,
    page: {
      size: { width: twipsOfMm(PAGE_WIDTH_MM), height: twipsOfMm(PAGE_HEIGHT_MM) },
      margin: {
        left: twipsOfMm(x),
        right: twipsOfMm(PAGE_WIDTH_MM - x - breedte) + LINE_SLACK_TWIPS,
        top: twipsOfMm(bodyTopMm(maten)),
        bottom: twipsOfMm(PAGE_HEIGHT_MM - maten.tekstOnder),
        header: twipsOfMm(maten.vervolgvel.y),
        footer: twipsOfMm(PAGE_HEIGHT_MM - maten.paginanummerY) - twipsOfPt(corps.kleinRegel),
      },
    },
  };
}

/**
 * Upper edge of the text in mm. Word has one for all pages of a section: the highest of the first page and the following
 * ones, and what starts lower pushes itself down.
 */
export function bodyTopMm(maten: Maten): number {
  return Math.min(maten.geadresseerdeY, maten.vervolgvel.tekstY);
}

/**
 * LibreOffice rounds the place of each letter and sets a line of the text column 0.1 to 0.25 pt shorter than the PDF
 * (measured in Source Sans 3). A column that is as much narrower breaks the lines that just do not fit at the same word.
 */
const LINE_SLACK_TWIPS = 3;
