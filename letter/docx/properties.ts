import type { IPropertiesOptions } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { printableText } from './printable-text.ts';

/** What the file says about itself. The author is the municipality, never a person (Woo, AVG: domain R18). */
export function documentProperties(
  printed: PrintedLetter,
): Pick<IPropertiesOptions, 'title' | 'creator' | 'lastModifiedBy' | 'revision' | 'customProperties'> {
  const afzender = printableText(printed.afzender);
  return {
    title: printableText(printed.titel),
    creator: afzender,
    lastModifiedBy: afzender,
    revision: 1,
    customProperties: printed.kenmerk === undefined ? [] : [{ name: 'kenmerk', value: printableText(printed.kenmerk) }],
  };
}
