import * as fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { joinLetters } from '../../../letter/review/join-letters.ts';
import { JoinDialog } from '../../../renderer/join/join-dialog.tsx';
import type { LetterSession } from '../../../renderer/session/letter-session.ts';
import { twoCopies } from '../../letter/review/two-copies.ts';
import { linesOf, sentencesIn } from '../../letter/review/written-sentences.ts';
import { loadedTemplate } from '../../letter/template/read-template-folder.ts';

const session = {
  template: loadedTemplate('reactie-op-wensen'),
  huisstijl: { gemeente: 'Voorbeeld' },
} as LetterSession;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

test('every sentence that either side wrote is in the joined letter, or in the dialog in full', {
  timeout: 120_000,
}, () => {
  let asked = 0;
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const joined = joinLetters(base, ours, theirs);
      const nothing = () => undefined;
      const dialog = createElement(JoinDialog, {
        session,
        joined,
        isUnsure: false,
        onChosen: nothing,
        onLater: nothing,
      });
      const shown = joined.conflicts.length === 0 ? '' : shownText(renderToStaticMarkup(dialog));
      if (shown !== '') asked += 1;
      const was = sentencesIn(base.body);
      const lines = linesOf(joined.letter.body);
      const lost = [...sentencesIn(ours.body), ...sentencesIn(theirs.body)].filter(
        (sentence) =>
          !was.has(sentence) &&
          // A veld, verwijzing or link reads otherwise on the screen.
          !sentence.includes('{') &&
          !lines.some((line) => line.includes(sentence)) &&
          !shown.includes(sentence),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 120 },
  );
  expect(asked).toBeGreaterThan(20);
});

/** What stands on the screen, without what is struck through. */
function shownText(markup: string): string {
  return markup
    .replace(/<del[\s\S]*?<\/del>/g, '')
    .replace(/<span class="cb-visually-hidden">[^<]*<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}
