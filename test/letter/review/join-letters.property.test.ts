import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { reactieFor } from '../../../letter/body/queries/reactie-for.ts';
import { type JoinConflict, joinLetters } from '../../../letter/review/join-letters.ts';
import { expectSound } from './expect-sound.ts';
import { RUNS, twoCopies } from './two-copies.ts';
import { linesOf, linesShown, sentencesIn } from './written-sentences.ts';

const LONG = { timeout: 3_600_000 };

test('what is joined is sound, and nothing that was written or kept is lost', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const { letter, conflicts } = joinLetters(base, ours, theirs);
      expectSound(letter);
      const [was, mine, others] = [sentencesIn(base.body), sentencesIn(ours.body), sentencesIn(theirs.body)];
      const shown = [...linesOf(letter.body), ...linesShown(conflicts)];
      const lost = [...mine, ...others]
        .filter((sentence) => !was.has(sentence) || (mine.has(sentence) && others.has(sentence)))
        .filter((sentence) => !shown.some((line) => line.includes(sentence)));
      expect(lost).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('nothing stands in the joined letter that stands in neither copy', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const { letter } = joinLetters(base, ours, theirs);
      const written = [...linesOf(ours.body), ...linesOf(theirs.body)];
      const foreign = [...sentencesIn(letter.body)].filter((one) => !written.some((line) => line.includes(one)));
      expect(foreign).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('the order of joining does not matter', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const joined = joinLetters(base, ours, theirs);
      const other = joinLetters(base, theirs, ours);
      expect(other.letter).toEqual(joined.letter);
      expect(other.conflicts.map(exchanged)).toEqual(joined.conflicts);
    }),
    { numRuns: RUNS },
  );
});

test('a copy that was not changed adds nothing, the same copy twice neither', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours }) => {
      const alone = { letter: ours, conflicts: [] };
      expect(joinLetters(base, ours, base)).toEqual(alone);
      expect(joinLetters(base, base, ours)).toEqual(alone);
      expect(joinLetters(base, ours, ours)).toEqual(alone);
    }),
    { numRuns: RUNS },
  );
});

test(
  'every punt has the reactie that it has in a copy, under a new id only where another punt has kept that one',
  LONG,
  () => {
    fc.assert(
      fc.property(twoCopies(), ({ base, ours, theirs }) => {
        const { body } = joinLetters(base, ours, theirs).letter;
        const punten = body.flatMap((section) => (section.type === 'punten' ? section.children : []));
        const answers = new Map(punten.flatMap(({ id }) => [[id, reactieFor(body, id)?.id] as const]));
        for (const [punt, answer] of answers) {
          const known = [ours, theirs].flatMap((copy) => reactieFor(copy.body, punt)?.id ?? []);
          const elsewhere = [...answers].some(
            ([other, id]) => other !== punt && id !== undefined && known.includes(id),
          );
          if (known.length > 0 && answer !== undefined && !elsewhere) expect(known).toContain(answer);
        }
      }),
      { numRuns: RUNS },
    );
  },
);

function exchanged(conflict: JoinConflict): JoinConflict {
  const { ours, theirs } = conflict;
  return { ...conflict, ours: theirs, theirs: ours } as JoinConflict;
}
