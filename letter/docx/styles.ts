import type { IStylesOptions, XmlComponent } from 'docx';
import type { PrintedStyle } from '../print/printed-letter.ts';
import { bodyStyles } from './body-styles.ts';
import { characterStyles } from './character-styles.ts';
import { letterheadStyles } from './letterhead-styles.ts';
import { docxColour, halfPoints, twipsOfPt } from './page-units.ts';
import type { NamedStyle } from './paragraph-style.ts';
import { PARAGRAPH } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';
import { xmlElement } from './xml-element.ts';

/**
 * All styles of a letter in the type, colours and distances of its huisstijl, and of nothing else: letters of one
 * huisstijl have the same ones. docx's own default styles are left out: a letter uses none of them.
 */
export function letterStyles(stijl: PrintedStyle): IStylesOptions {
  const standaard: NamedStyle = {
    id: PARAGRAPH.standaard,
    name: 'Normal',
    quickFormat: true,
    run: { size: halfPoints(stijl.corps.tekst), color: docxColour(stijl.kleuren.tekst) },
  };
  return {
    importedStyles: [documentDefaults(stijl), ...tableStyles(stijl)],
    paragraphStyles: [standaard, ...bodyStyles(stijl), ...letterheadStyles(stijl)],
    characterStyles: characterStyles(stijl),
  };
}

/**
 * What holds for all text: type, size, colour, lines of one exact height, no single line of an alinea left on a page, and
 * the language, set once, here. Pairs of letters and ligatures as in the PDF, which Word leaves out unless asked.
 */
function documentDefaults({ lettertype, corps }: PrintedStyle): XmlComponent {
  const { familie } = lettertype;
  const run = [
    xmlElement('w:rFonts', { 'w:ascii': familie, 'w:hAnsi': familie, 'w:eastAsia': familie, 'w:cs': familie }),
    xmlElement('w:kern', { 'w:val': KERN_FROM_HALF_POINTS }),
    xmlElement('w:lang', { 'w:val': 'nl-NL', 'w:eastAsia': 'nl-NL', 'w:bidi': 'nl-NL' }),
    xmlElement('w14:ligatures', { 'w14:val': 'standard' }),
  ];
  const paragraph = [
    xmlElement('w:widowControl'),
    xmlElement('w:spacing', { 'w:line': twipsOfPt(corps.regel), 'w:lineRule': 'exact' }),
  ];
  return xmlElement('w:docDefaults', {}, [
    xmlElement('w:rPrDefault', {}, [xmlElement('w:rPr', {}, run)]),
    xmlElement('w:pPrDefault', {}, [xmlElement('w:pPr', {}, paragraph)]),
  ]);
}

const KERN_FROM_HALF_POINTS = 2;
