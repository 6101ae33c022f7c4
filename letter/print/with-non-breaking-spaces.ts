import { MONTHS } from './dutch-date.ts';

/**
 * Puts non-breaking spaces where Dutch wants none of the lines to break: a number stays with the word that it belongs
 * to ("artikel 3", "3 maart", "€ 5", "wens 2", "15 %"), the letters of a postcode with its digits. The result is as
 * long as the text: each space is replaced in its own place, so that marks and offsets keep their meaning.
 *
 * Source: Taaladvies, "Harde spatie"; Schrijfwijzer, afbreken.
 */
export function withNonBreakingSpaces(text: string): string {
  return RULES.reduce((current, rule) => current.replace(rule, NBSP), text);
}

const NBSP = '\u00A0';

const COUNTED =
  'artikel|artikelen|art\\.|lid|leden|hoofdstuk|paragraaf|bijlage|bijlagen|wens|vraag|bedenking|motie|punt|onderdeel|' +
  'pagina|blz\\.|nummer|nr\\.|versie|week|kwartaal|fase|stap|categorie|tabel|figuur|Wmo';

/**
 * Each matches just the space: what stands around it is looked at only, and only at a space. What stands before it is
 * looked at last: that costs most.
 */
const RULES: readonly RegExp[] = [
  new RegExp(` (?=\\d)(?<=(?<![\\p{L}\\p{N}])(?:${COUNTED}) )`, 'giu'),
  new RegExp(` (?=(?:${MONTHS.join('|')})(?![\\p{L}]))(?<=(?<!\\d)\\d{1,2} )`, 'gu'),
  / (?=[\d-])(?<=€ )/gu,
  / (?=(?:%|procent|euro|miljoen|miljard|uur|km|m²|m2|ha|kg)(?![\p{L}\p{N}]))(?<=\d )/gu,
  / (?=[A-Z]{2}(?![\p{L}\p{N}]))(?<=(?<!\d)[1-9]\d{3} )/gu,
];
