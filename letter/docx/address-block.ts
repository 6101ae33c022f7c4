import type { PrintedLetter } from '../print/printed-letter.ts';
import { styledRun } from './inline-runs.ts';
import { columnDrafts } from './letterhead-column.ts';
import type { ParagraphDraft } from './paragraph-draft.ts';

/** The address blocks of the letterhead, in a frame at their place in its column. */
export function addressBlockDrafts({ briefhoofd, stijl }: PrintedLetter): ParagraphDraft[] {
  const blocks = briefhoofd.blokken.map(({ kop, regels }) => ({
    ...(kop !== undefined && { kop: styledRun(kop) }),
    regels: regels.map((regel) => [styledRun(regel)]),
  }));
  return columnDrafts(blocks, stijl.maten.briefhoofd.blokkenY, stijl);
}
