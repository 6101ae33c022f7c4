import { join } from 'node:path';
import type { Logo } from '../../letter/huisstijl/huisstijl.ts';
import { logoBroken, type SourceFault } from './source-fault.ts';

/**
 * Why the two files of a logo cannot stand in a letter; `place` is the folder that they stand in. A drawing that needs
 * something from outside itself (a typeface of the machine, another file) is refused: it would not look the same everywhere.
 */
export function logoFaults(
  files: { svg: Uint8Array; png: Uint8Array },
  { svg, png }: Logo,
  place: string,
): SourceFault[] {
  const drawing = svgWords(files.svg, svg);
  return [
    ...(drawing === undefined ? [] : [logoBroken(join(place, svg), drawing)]),
    ...(isPng(files.png) ? [] : [logoBroken(join(place, png), words(png, 'is geen PNG', 'Vervang het door een PNG.'))]),
  ];
}

type Words = { sentence: string; remedy: string };

function svgWords(bytes: Uint8Array, name: string): Words | undefined {
  const text = new TextDecoder().decode(bytes);
  if (!/<(?:\w+:)?svg[\s>]/.test(text)) return words(name, 'is geen SVG', 'Vervang het door een SVG.');
  if (text.split('</').length > MOST_GROUPS)
    return words(name, 'heeft te veel onderdelen', 'Vereenvoudig de tekening.');
  if (/<(?:\w+:)?text[\s>]/.test(text)) {
    return words(name, 'bevat tekst in een lettertype', 'Zet de tekst in de tekening om in contouren.');
  }
  if (/<(?:\w+:)?(?:image|feImage|foreignObject|script)[\s>]/.test(text)) {
    return words(name, 'bevat meer dan een tekening', 'Bewaar het als SVG met alleen vormen erin.');
  }
  return undefined;
}

function words(name: string, what: string, remedy: string): Words {
  return { sentence: `Het logobestand ${name} ${what}.`, remedy };
}

/** Far above any logo, and far under what the layout engine, which goes as deep as a drawing is nested, can take. */
const MOST_GROUPS = 10_000;

/** The eight bytes with which a PNG begins (ISO/IEC 15948, 5.2). */
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(bytes: Uint8Array): boolean {
  return PNG.every((byte, index) => bytes[index] === byte);
}
