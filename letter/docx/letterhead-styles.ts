import { LETTERHEAD_BLOCK_GAP_PT, naamRegel, pageNumberRightMm } from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { docxColour, halfPoints, twipsOfMm } from './page-units.ts';
import { exactLines, type NamedStyle, paragraphStyle } from './paragraph-style.ts';
import { PARAGRAPH } from './style-ids.ts';

/** Height of the line that only holds a place: the least that Word allows. */
export const NO_LINE_PT = 1;

/** The paragraph styles of letterhead, vervolgvel and page number. */
export function letterheadStyles({ corps, kleuren, maten }: PrintedStyle): NamedStyle[] {
  const small = { size: halfPoints(corps.klein), color: docxColour(kleuren.gedempt) };
  const accent = { bold: true, color: docxColour(kleuren.accent) };
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
    paragraphStyle(
      PARAGRAPH.vervolgvel,
      'Vervolgvel',
      { ...exactLines(corps.kleinRegel), rightTabStop: twipsOfMm(maten.tekstkolom.breedte) },
      small,
    ),
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
