import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonBase } from '../../../letter/review/common-base.ts';
import { joinLetters } from '../../../letter/review/join-letters.ts';
import { expectSound } from './expect-sound.ts';
import { RUNS, twoCopies } from './two-copies.ts';
import { linesOf, linesShown, sentencesIn } from './written-sentences.ts';

const LONG = { timeout: 3_600_000 };

test('without a known base every sentence of both copies is in the letter or in a conflict', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours, theirs }) => {
      const base = commonBase(ours, theirs);
      expectSound(base);
      const { letter, conflicts } = joinLetters(base, ours, theirs);
      expectSound(letter);
      const shown = [...linesOf(letter.body), ...linesShown(conflicts)];
      const lost = [...sentencesIn(ours.body), ...sentencesIn(theirs.body)].filter(
        (sentence) => !shown.some((line) => line.includes(sentence)),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: RUNS / 3 },
  );
});

test('the base of a copy and itself is that copy, and the order does not matter', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours, theirs }) => {
      expect(commonBase(ours, ours)).toEqual(ours);
      expect(commonBase(ours, theirs)).toEqual(commonBase(theirs, ours));
    }),
    { numRuns: RUNS / 3 },
  );
});

test('a gegeven that differs is a conflict', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ ours, theirs }) => {
      const { conflicts } = joinLetters(commonBase(ours, theirs), ours, theirs);
      for (const naam of ['datum', 'onderwerp', 'openbaarheid', 'geadresseerde', 'afschrift'] as const) {
        const [mine, others] = [ours.gegevens[naam], theirs.gegevens[naam]];
        if (mine === undefined || others === undefined || JSON.stringify(mine) === JSON.stringify(others)) continue;
        expect(conflicts.map(({ id }) => id)).toContain(`gegeven ${naam}`);
      }
    }),
    { numRuns: RUNS / 3 },
  );
});
