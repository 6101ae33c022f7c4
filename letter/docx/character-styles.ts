import type { ICharacterStyleOptions } from 'docx';
import { MISSING_COLOUR, VERVOLGVEL_GAP_MM } from '../print/layout-measures.ts';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { docxColour, eighthPoints, halfPoints, twipsOfMm, twipsOfPt } from './page-units.ts';
import { CHARACTER } from './style-ids.ts';

/** The character styles: all that makes one word look other than its paragraph. */
export function characterStyles({ corps, kleuren }: PrintedStyle): ICharacterStyleOptions[] {
  const link = { underline: { type: 'single' }, color: docxColour(kleuren.tekst) } as const;
  return [
    { id: CHARACTER.vet, name: 'Strong', run: { bold: true } },
    { id: CHARACTER.cursief, name: 'Emphasis', run: { italics: true } },
    { id: CHARACTER.vetCursief, name: 'Vet en cursief', run: { bold: true, italics: true } },
    { id: CHARACTER.link, name: 'Hyperlink', run: link },
    { id: CHARACTER.linkVet, name: 'Hyperlink vet', run: { ...link, bold: true } },
    { id: CHARACTER.linkCursief, name: 'Hyperlink cursief', run: { ...link, italics: true } },
    { id: CHARACTER.linkVetCursief, name: 'Hyperlink vet en cursief', run: { ...link, bold: true, italics: true } },
    {
      id: CHARACTER.ontbreekt,
      name: 'Ontbreekt',
      run: { shading: { type: 'clear', color: 'auto', fill: docxColour(MISSING_COLOUR) } },
    },
    {
      id: CHARACTER.label,
      name: 'Kenmerklabel',
      run: { size: halfPoints(corps.klein), color: docxColour(kleuren.gedempt) },
    },
    {
      id: CHARACTER.conceptmerk,
      name: 'Conceptmerk',
      run: {
        bold: true,
        size: halfPoints(corps.klein),
        color: docxColour(kleuren.accent),
        characterSpacing: twipsOfPt(corps.klein * LETTER_SPACING),
        border: { style: 'single', size: eighthPoints(MARK_LINE_PT), space: 2, color: docxColour(kleuren.accent) },
      },
    },
    {
      id: CHARACTER.tussenruimte,
      name: 'Tussenruimte',
      run: { characterSpacing: twipsOfMm(VERVOLGVEL_GAP_MM) - twipsOfPt(corps.klein * SPACE_WIDTH) },
    },
  ];
}

/** Weight of the frame around the conceptmerk in pt, and white between its letters as a share of their size. */
const MARK_LINE_PT = 0.75;
const LETTER_SPACING = 0.08;
/** Width of a space as a share of the size of type, which is white as well. */
const SPACE_WIDTH = 0.2;
