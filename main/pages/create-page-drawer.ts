import { join } from 'node:path';
import type { NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { toPdfData } from '../../letter/pdf/pdf-data.ts';
import { printLetter } from '../../letter/print/print-letter.ts';
import type { PrintedLetter } from '../../letter/print/printed-letter.ts';
import type { DrawnPages } from '../contract.ts';
import { type OpenedLetter, withSources } from '../open-letter.ts';
import { keepTypesetters } from '../pdf/keep-typesetters.ts';
import { characterFaults, logoFaults, refused } from '../pdf/page-faults.ts';
import type { PdfFault } from '../pdf/pdf-fault.ts';
import type { Typesetter } from '../pdf/typesetter.ts';
import { newEmptyLetter } from '../requests/new-letter.ts';
import type { SourcesCache } from '../sources/sources-cache.ts';
import type { PageDrawer } from './page-drawer.ts';
import { createPartDrawer } from './part-drawer.ts';
import type { ReadyLetter } from './ready-letter.ts';

/** Draws pages of letters with the templates, huisstijlen and fonts of `sources`. Its compiler stays warm. */
export function createPageDrawer(sources: SourcesCache): PageDrawer {
  const typesetterFor = keepTypesetters([join(sources.folder, 'assets', 'fonts')]);
  const parts = createPartDrawer(MOST_CHECKED_PAGES);

  const makeReady = async ({ letter, template, huisstijl }: OpenedLetter, concept: boolean) => {
    const printed = printLetter(letter, template, huisstijl.huisstijl, { concept });
    const files = huisstijl.logo === undefined ? {} : { logoSvg: new TextDecoder().decode(huisstijl.logo.svg) };
    const typesetter = await typesetterFor(printed.stijl.lettertype);
    const faults = [...logoFaults(printed, files), ...(typesetter.ok ? [] : typesetter.faults)];
    if (!typesetter.ok || faults.length > 0) return failed(faults);
    return ok({ printed, data: toPdfData(printed, files, { marks: true }), typesetter: typesetter.value });
  };

  return {
    async draw(letter, { concept, shown }) {
      const opened = await withSources(letter, sources);
      const ready = opened.ok ? await makeReady(opened.value, concept) : opened;
      if (!ready.ok) return ready;
      const part = shown === undefined ? undefined : parts.draw(ready.value, shown);
      if (part !== undefined) return ok(part);
      const drawn = drawPages(ready.value);
      if (!drawn.ok) return drawn;
      return ok({ ...drawn.value, soort: 'geheel', drawing: parts.keep(ready.value, drawn.value) });
    },
    async thumbnail(template, huisstijl) {
      const opened = await newEmptyLetter(template, huisstijl, sources);
      const ready = opened.ok ? await makeReady(opened.value, false) : opened;
      return ready.ok ? drawPages(ready.value) : ready;
    },
  };
}

function drawPages({ printed, data, typesetter }: ReadyLetter): Result<DrawnPages> {
  const pages = typesetter.compile(data);
  // After the answer is on its way: in a long letter it takes as long as the pages.
  setImmediate(typesetter.tidy);
  if (!pages.ok) return refused(pages.faults, printed, characterFaults(printed, typesetter.has));
  return ok({
    vector: typesetter.vector(pages.value),
    pageCount: pages.value.numOfPages,
    places: typesetter.places(pages.value),
    faults: pdfFaults(pages.value, printed, typesetter),
  });
}

/** Above this a check at every key takes longer than the pages themselves; the export checks every letter. */
const MOST_CHECKED_PAGES = 20;

function pdfFaults(pages: NodeTypstDocument, printed: PrintedLetter, typesetter: Typesetter): PdfFault[] {
  if (pages.numOfPages > MOST_CHECKED_PAGES) return [];
  const missing = characterFaults(printed, typesetter.has);
  const checked = typesetter.pdf(pages, 'ua-1');
  if (checked.ok) return missing;
  const outcome = refused(checked.faults, printed, missing);
  return outcome.ok ? [] : [...outcome.faults];
}
