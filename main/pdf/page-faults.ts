import { failed, type Result } from '../../letter/model/result.ts';
import type { PdfFiles } from '../../letter/pdf/pdf-data.ts';
import { missingCharacters } from '../../letter/print/missing-characters.ts';
import { textsIn } from '../../letter/print/places-of-text.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { FontCharacters } from '../fonts/font-characters.ts';
import type { PdfFault } from './pdf-fault.ts';
import { MISSING_SIGN } from './typesetter.ts';
import { characterFault, typstFault } from './typst-fault.ts';
import type { TypstMessage } from './typst-messages.ts';

/** Every character of the letter that its lettertype cannot show, with its place. */
export function characterFaults(printed: PrintedLetter, has: FontCharacters): PdfFault[] {
  const missing = new Set(textsIn(printed).flatMap((text) => missingCharacters(text, has)));
  return [...missing].map((character) => characterFault(character, printed));
}

/**
 * Each thing that is wrong once, however often it occurs. What Typst says of the sign that it draws for a missing
 * character is said by `missing` already.
 */
export function refused(
  messages: readonly TypstMessage[],
  printed: PrintedLetter,
  missing: readonly PdfFault[] = [],
): Result<never, PdfFault> {
  const told = messages.map((message) => typstFault(message, printed));
  const faults = [
    ...missing,
    ...told.filter(({ sentence }) => missing.length === 0 || !sentence.includes(MISSING_SIGN)),
  ];
  return failed([...new Map(faults.map((fault) => [fault.sentence, fault])).values()]);
}

/** What the pages need and were not given. */
export function logoFaults({ briefhoofd }: PrintedLetter, { logoSvg }: PdfFiles): PdfFault[] {
  if (briefhoofd.logo === undefined || logoSvg !== undefined) return [];
  const { svg } = briefhoofd.logo;
  return [
    {
      kind: 'logo-missing',
      place: 'Briefhoofd',
      sentence: `Het logobestand ${svg} van de huisstijl ontbreekt.`,
      remedy: 'Zet het bestand in de map van de huisstijl.',
    },
  ];
}
