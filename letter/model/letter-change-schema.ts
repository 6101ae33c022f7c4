import * as v from 'valibot';
import type { LetterChange } from './letter-change.ts';

/** Deeper than any place in a letter. */
const MOST_STEPS_DOWN = 40;

const pathSchema = v.pipe(
  v.array(v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))])),
  v.maxLength(MOST_STEPS_DOWN),
);

/** The shape of a change, as it is sent and kept in a journal. Its values are checked in the letter that comes out. */
export const letterChangeSchema: v.GenericSchema<unknown, LetterChange> = v.array(
  v.variant('op', [
    v.strictObject({ op: v.literal('add'), path: pathSchema, value: v.unknown() }),
    v.strictObject({ op: v.literal('replace'), path: pathSchema, value: v.unknown() }),
    v.strictObject({ op: v.literal('remove'), path: pathSchema }),
  ]),
);
