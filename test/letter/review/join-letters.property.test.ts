import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { bodyFaults } from '../../../letter/body/body-faults.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterSchema } from '../../../letter/model/letter-schema.ts';
import { type JoinConflict, type JoinedLetter, joinLetters } from '../../../letter/review/join-letters.ts';
import { wensenBody } from '../body/build.ts';
import { bareBody, richBody } from '../body/rich-body.ts';
import { everyNodeLetter } from '../model/every-node-letter.ts';
import { copyOf, doings } from './random-copy.ts';
import { linesOf, linesShown, sentencesIn } from './written-sentences.ts';

const RUNS = Number(process.env.JOIN_RUNS ?? 300);

const bodies = { richBody, wensenBody, bareBody };

function letterOf(name: keyof typeof bodies): Letter {
  return { ...everyNodeLetter(), body: bodies[name]() };
}

test('two copies that were edited apart', { timeout: 3_600_000 }, () => {
  fc.assert(
    fc.property(
      fc.constantFrom('richBody' as const, 'richBody' as const, 'wensenBody' as const, 'bareBody' as const),
      doings(4),
      doings(),
      doings(),
      (name, before, first, second) => {
        const base = copyOf(letterOf(name), 'basis', before);
        const ours = copyOf(base, 'wij', first);
        const theirs = copyOf(base, 'zij', second);
        const joined = joinLetters(base, ours, theirs);
        expectSound(joined.letter);
        expectNothingLost({ base, ours, theirs }, joined);
        const other = joinLetters(base, theirs, ours);
        expect(other.letter).toEqual(joined.letter);
        expect(other.conflicts.map(exchanged)).toEqual(joined.conflicts);
        expect(joinLetters(base, ours, base)).toEqual({ letter: ours, conflicts: [] });
        expect(joinLetters(base, base, ours)).toEqual({ letter: ours, conflicts: [] });
        expect(joinLetters(base, ours, ours)).toEqual({ letter: ours, conflicts: [] });
      },
    ),
    { numRuns: RUNS },
  );
});

type Three = { base: Letter; ours: Letter; theirs: Letter };

function expectSound(letter: Letter): void {
  v.assert(letterSchema, letter);
  expect(bodyFaults(letter.body)).toEqual([]);
}

/** What a side wrote and what both kept stands in the joined letter or is shown in a conflict. */
function expectNothingLost({ base, ours, theirs }: Three, { letter, conflicts }: JoinedLetter): void {
  const [was, mine, others] = [base, ours, theirs].map(({ body }) => sentencesIn(body)) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const shown = [...linesOf(letter.body), ...linesShown(conflicts)];
  const lost = [...new Set([...mine, ...others])]
    .filter((sentence) => !was.has(sentence) || (mine.has(sentence) && others.has(sentence)))
    .filter((sentence) => !shown.some((line) => line.includes(sentence)));
  expect(lost).toEqual([]);
}

function exchanged(conflict: JoinConflict): JoinConflict {
  return conflict.soort === 'gegeven'
    ? { ...conflict, ours: conflict.theirs, theirs: conflict.ours }
    : { ...conflict, ours: conflict.theirs, theirs: conflict.ours };
}
