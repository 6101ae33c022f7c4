import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WordPiece } from '../../../letter/review/compare-letters.ts';
import { describeConflicts } from '../../../letter/review/describe-conflict.ts';
import { type JoinConflict, joinLetters } from '../../../letter/review/join-letters.ts';
import { letterNames } from '../../../letter/review/letter-names.ts';
import { type ConflictChoice, resolveConflict } from '../../../letter/review/resolve-conflict.ts';
import { loadedTemplate } from '../template/read-template-folder.ts';
import { expectSound } from './expect-sound.ts';
import { RUNS, twoCopies } from './two-copies.ts';
import { linesOf, linesShown } from './written-sentences.ts';

const LONG = { timeout: 3_600_000 };
const choice = fc.constantFrom<ConflictChoice>('ours', 'theirs', 'both');
const names = letterNames(loadedTemplate('reactie-op-wensen'), { gemeente: 'Voorbeeld' });

test('whatever is decided, in whatever order, the letter stays sound', LONG, () => {
  fc.assert(
    fc.property(
      twoCopies(),
      fc.array(fc.tuple(choice, fc.nat()), { minLength: 8, maxLength: 8 }),
      (copies, choices) => {
        const joined = joinLetters(copies.base, copies.ours, copies.theirs);
        let { letter } = joined;
        const left = [...joined.conflicts];
        for (const [chosen, at] of choices) {
          const [conflict] = left.splice(at % Math.max(left.length, 1), 1);
          if (conflict === undefined) break;
          letter = resolveConflict(letter, conflict, chosen);
          expectSound(letter);
        }
      },
    ),
    { numRuns: RUNS / 3 },
  );
});

test('the side that is chosen stands in the letter, and with both the two of them', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), choice, ({ base, ours, theirs }, chosen) => {
      const { letter, conflicts } = joinLetters(base, ours, theirs);
      // A block that one side removed has in the letter the changes that others made inside it as well.
      for (const conflict of conflicts.filter((one) => one.soort === 'blok' && !isRemoval(one))) {
        const lines = linesOf(resolveConflict(letter, conflict, chosen).body).join('\n');
        for (const line of linesShown([withChosen(conflict, chosen)])) expect(lines).toContain(line);
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

function withChosen(conflict: JoinConflict, chosen: ConflictChoice): JoinConflict {
  const { ours, theirs } = conflict;
  return {
    ...conflict,
    ours: chosen === 'theirs' ? undefined : ours,
    theirs: chosen === 'ours' ? undefined : theirs,
  } as JoinConflict;
}

test('a block of which the removal is chosen is gone, and keeping it changes nothing', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const { letter, conflicts } = joinLetters(base, ours, theirs);
      for (const conflict of conflicts.filter(isRemoval)) {
        const [removing, keeping] =
          conflict.ours === undefined ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const);
        expect(resolveConflict(letter, conflict, keeping)).toEqual(letter);
        expect(resolveConflict(letter, conflict, 'both')).toEqual(letter);
        expect(idsIn(resolveConflict(letter, conflict, removing).body)).not.toContain(`"${conflict.block}"`);
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

test('a conflict is told in words from which both sides can be read', LONG, () => {
  fc.assert(
    fc.property(twoCopies(), ({ base, ours, theirs }) => {
      const joined = joinLetters(base, ours, theirs);
      const known = new Set(joined.conflicts.filter((conflict) => conflict.base !== undefined).map(({ id }) => id));
      for (const described of describeConflicts(joined, names)) {
        expect(described.place).not.toBe('');
        const { id, before, ours: one, theirs: other } = described;
        // What was there before is not known: what is not marked, the other side has too.
        const isCompared = !known.has(id) && one !== undefined && other !== undefined;
        expectReadFrom(one, isCompared ? textOf(other) : before, isCompared);
        expectReadFrom(other, isCompared ? textOf(one) : before, isCompared);
      }
    }),
    { numRuns: RUNS / 3 },
  );
});

/** Without what is marked as put in, a side is what it was compared with, or of another side some of its words. */
function expectReadFrom(words: readonly WordPiece[] | undefined, compared: string, isOtherSide: boolean): void {
  const kept = (words ?? []).filter(({ soort }) => soort !== 'erbij');
  if (isOtherSide) for (const { text } of kept) expect(compared).toContain(text);
  else if (words !== undefined) expect(textOf(kept)).toBe(compared);
}

function textOf(pieces: readonly WordPiece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function isRemoval(conflict: JoinConflict): conflict is Extract<JoinConflict, { soort: 'blok' }> {
  return conflict.soort === 'blok' && (conflict.ours === undefined || conflict.theirs === undefined);
}

function idsIn(body: unknown): string {
  return JSON.stringify(body, (key, value) => (key === 'punt' ? undefined : value)).replaceAll('"id":', '');
}
