import type { Corps, Maten } from '../huisstijl/huisstijl.ts';
import { LETTERHEAD_BLOCK_GAP_PT, naamRegel, pageNumberRightMm } from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { bodyTopMm } from './page.ts';
import { docxColour, halfPoints, twipsOfMm } from './page-units.ts';
import { exactLines, type NamedStyle, paragraphStyle } from './paragraph-style.ts';
import { PARAGRAPH } from './style-ids.ts';

/** Height of the line that only holds a place: the least that Word allows. */
export const NO_LINE_PT = 1;

/** The paragraph styles of letterhead, vervolgvel and page number. */
export function letterheadStyles({ corps, kleuren, maten }: PrintedStyle): NamedStyle[] {
  const small = { size: halfPoints(corps.klein), color: docxColour(kleuren.gedempt) };
  const accent = { bold: true, color: docxColour(kleuren.accent) };
  const topLine = (under: number) => ({
    ...exactLines(corps.kleinRegel, 0, under),
    rightTabStop: twipsOfMm(maten.tekstkolom.breedte),
  });
  return [
    paragraphStyle(PARAGRAPH.briefhoofdNaam, 'Briefhoofd naam', exactLines(naamRegel(corps)), {
      ...accent,
      size: halfPoints(corps.naam),
    }),
    paragraphStyle(PARAGRAPH.briefhoofdLogo, 'Briefhoofd logo', { spacing: { line: 240, lineRule: 'auto' } }),
    paragraphStyle(PARAGRAPH.briefhoofdKop, 'Briefhoofd kop', exactLines(corps.kleinRegel), {
      ...small,
      bold: true,
      color: docxColour(kleuren.tekst),
    }),
    paragraphStyle(PARAGRAPH.briefhoofdRegel, 'Briefhoofd regel', exactLines(corps.kleinRegel), small),
    paragraphStyle(
      PARAGRAPH.briefhoofdLaatsteRegel,
      'Briefhoofd laatste regel',
      exactLines(corps.kleinRegel, 0, LETTERHEAD_BLOCK_GAP_PT),
      small,
    ),
    paragraphStyle(PARAGRAPH.eersteBlad, 'Eerste blad', topLine(0), small),
    paragraphStyle(PARAGRAPH.vervolgvel, 'Vervolgvel', topLine(pushDown(maten, corps)), small),
    paragraphStyle(
      PARAGRAPH.paginanummer,
      'Paginanummer',
      {
        ...exactLines(corps.kleinRegel),
        alignment: 'right',
        indent: { right: twipsOfMm(maten.tekstkolom.x + maten.tekstkolom.breedte - pageNumberRightMm(maten)) },
      },
      small,
    ),
    paragraphStyle(PARAGRAPH.geenRegel, 'Geen regel', exactLines(NO_LINE_PT)),
  ];
}

/**
 * White in pt under the line at the top of a following page: nothing, unless the first page starts higher than the others. The
 * page then has the upper margin of the first one, and this white pushes the text of the others down.
 */
function pushDown(maten: Maten, corps: Corps): number {
  const { y, tekstY } = maten.vervolgvel;
  return bodyTopMm(maten) === tekstY ? 0 : (tekstY - y) * POINTS_A_MM - corps.kleinRegel;
}

const POINTS_A_MM = 72 / 25.4;
