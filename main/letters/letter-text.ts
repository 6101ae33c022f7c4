import { textOf } from '../../letter/body/queries/text-of.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { toPlainText } from '../../letter/print/plain-text.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import { withSources } from '../open-letter.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';

/**
 * The text of a letter as it is read, with its velden filled in: from the geadresseerde on, without what the huisstijl
 * prints on every letter. When template or huisstijl is not here: what was typed, without velden.
 */
export async function letterText(letter: Letter, sources: SourcesCache): Promise<string> {
  const opened = await withSources(letter, sources);
  if (!opened.ok) return letter.body.flatMap((section) => section.children.map((child) => textOf(child))).join('\n');
  const { template, huisstijl } = opened.value;
  const printed = printLetter(letter, template, huisstijl.huisstijl, { concept: false });
  return toPlainText({
    ...printed,
    briefhoofd: { naam: [], blokken: [] },
    kenmerkblok: { kolom: [], blok: [] },
  });
}
