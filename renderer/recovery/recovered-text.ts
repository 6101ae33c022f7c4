import type { Huisstijl } from '../../letter/huisstijl/huisstijl.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { toPlainText } from '../../letter/print/plain-text.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import type { LoadedTemplate } from '../../letter/template/read-template.ts';

/**
 * The text of a letter as it is read, a piece for each alinea, from the geadresseerde on: without what the huisstijl
 * prints on every letter.
 */
export function recoveredText(letter: Letter, template: LoadedTemplate, huisstijl: Huisstijl): string[] {
  const printed = printLetter(letter, template, huisstijl, { concept: false });
  const text = toPlainText({
    ...printed,
    briefhoofd: { naam: [], blokken: [] },
    kenmerkblok: { kolom: [], blok: [] },
  });
  return text.trimEnd().split('\n\n');
}
