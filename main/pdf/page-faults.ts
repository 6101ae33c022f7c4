import { failed, type Result } from '../../letter/model/result.ts';
import type { PdfFiles } from '../../letter/pdf/pdf-data.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { PdfFault } from './pdf-fault.ts';
import { typstFault } from './typst-fault.ts';
import type { TypstMessage } from './typst-messages.ts';

/** Each thing that is wrong once, however often it occurs. */
export function refused(messages: readonly TypstMessage[], printed: PrintedLetter): Result<never, PdfFault> {
  const faults = messages.map((message) => typstFault(message, printed));
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
