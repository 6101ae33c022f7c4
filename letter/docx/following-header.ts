import { Header } from 'docx';
import type { PrintedLetter } from '../print/printed-letter.ts';
import { conceptmerkRuns } from './conceptmerk.ts';
import { type InlineRun, plainRuns, styledRun } from './inline-runs.ts';
import { toParagraph } from './paragraph-draft.ts';
import { CHARACTER, PARAGRAPH } from './style-ids.ts';

/** What stands at the top of every page but the first: kenmerk and datum on one line. */
export function followingHeader(printed: PrintedLetter): Header {
  const children = printed.vervolgvel.flatMap(({ label, waarde }, index): InlineRun[] => [
    ...(index === 0 ? [] : [styledRun(' ', CHARACTER.tussenruimte)]),
    styledRun(`${label} `),
    ...plainRuns(waarde),
  ]);
  const line = { style: PARAGRAPH.vervolgvel, children: [...children, ...conceptmerkRuns(printed)] };
  return new Header({ children: [toParagraph(line)] });
}
