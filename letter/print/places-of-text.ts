import { inlineText } from './inline-text.ts';
import type { PrintedBlock, PrintedLetter } from './printed-letter.ts';

/**
 * Where in a printed letter a text stands, as people would say it: "Onderwerp", "Aanhef", "onder de kop ‘Ad wens 1:
 * Kosten’". Each place once, in reading order; empty when it stands nowhere in the letter.
 */
export function placesOfText(printed: PrintedLetter, part: string): string[] {
  const gegevens = [...printed.kenmerkblok.kolom, ...printed.kenmerkblok.blok];
  const holding: [string, boolean][] = [
    ['Briefhoofd', holdsText(printed.briefhoofd, part)],
    ['Geadresseerde', holdsText(printed.geadresseerde, part)],
    ...gegevens.map(({ label, waarde }): [string, boolean] => [label, holdsText(waarde, part)]),
    ['Aanhef', holdsText(printed.aanhef, part)],
  ];
  const places = holding.flatMap(([place, holds]) => (holds ? [place] : []));
  return [...new Set([...places, ...blockPlaces(printed.blokken, part)])];
}

function blockPlaces(blokken: readonly PrintedBlock[], part: string): string[] {
  let under = 'begin van de brief';
  return blokken.flatMap((blok) => {
    if (blok.type === 'kop') under = `onder de kop ‘${shortened(inlineText(blok.inhoud))}’`;
    if (!holdsText(blok, part)) return [];
    return [placeOf(blok, part, under)];
  });
}

function placeOf(blok: PrintedBlock, part: string, under: string): string {
  switch (blok.type) {
    case 'kop':
      return `kop ‘${shortened(inlineText(blok.inhoud))}’`;
    case 'punten': {
      const numbers = blok.punten.filter((punt) => holdsText(punt, part)).map(({ nummer }) => nummer.replace('.', ''));
      return `punt ${numbers.join(', ')} van de lijst (${under})`;
    }
    case 'ondertekening':
      return 'Ondertekening';
    case 'bijlagen':
    case 'afschrift':
      return blok.label;
    default:
      return under;
  }
}

/** Whether any text inside a part of the tree holds `part`; what only names or steers (ids, types) is no text. */
function holdsText(node: unknown, part: string): boolean {
  if (Array.isArray(node))
    return node.some((child) => (typeof child === 'string' ? child.includes(part) : holdsText(child, part)));
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([key, value]) =>
    typeof value === 'string' ? !NO_TEXT.has(key) && value.includes(part) : holdsText(value, part),
  );
}

/** Every text that is drawn on the pages of a letter, in no order. */
export function textsIn(printed: PrintedLetter): string[] {
  const { stijl: _style, titel: _title, ...drawn } = printed;
  return textsOf(drawn);
}

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsOf);
  return Object.entries(node).flatMap(([key, value]) => (NO_TEXT.has(key) ? [] : textsOf(value)));
}

const NO_TEXT: ReadonlySet<string> = new Set(['id', 'type', 'href', 'svg', 'png']);

function shortened(text: string): string {
  const characters = [...text.replaceAll('\u00A0', ' ')];
  return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 59).join('')}…`;
}
