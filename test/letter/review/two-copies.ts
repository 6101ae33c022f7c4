import * as fc from 'fast-check';
import type { Letter } from '../../../letter/model/letter.ts';
import { wensenBody } from '../body/build.ts';
import { bareBody, richBody } from '../body/rich-body.ts';
import { everyNodeLetter } from '../model/every-node-letter.ts';
import { copyOf, doings } from './random-copy.ts';

/** How often each law is tried; `JOIN_RUNS=20000` for a long night. */
export const RUNS = Number(process.env.JOIN_RUNS ?? 300);

/** A letter and two copies of it that two authors worked on. */
export type Copies = { readonly base: Letter; readonly ours: Letter; readonly theirs: Letter };

export function twoCopies(): fc.Arbitrary<Copies> {
  return fc
    .tuple(fc.constantFrom(richBody, richBody, wensenBody, bareBody), doings(4), doings(), doings())
    .map(([body, before, first, second]) => {
      const base = copyOf({ ...everyNodeLetter(), body: body() }, 'basis', before);
      return { base, ours: copyOf(base, 'wij', first), theirs: copyOf(base, 'zij', second) };
    });
}
