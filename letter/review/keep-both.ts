import * as v from 'valibot';
import { geadresseerdeSchema, LONGEST_TEXT } from '../model/gegevens-schema.ts';
import type { GegevenConflict, JoinConflict } from './join-letters.ts';

/** Whether both sides of a conflict can stand in the letter. Of a date there is only one, and what a side removed is none. */
export function canKeepBoth(conflict: JoinConflict): boolean {
  if (conflict.soort === 'gegeven') return keptBoth(conflict) !== undefined;
  return conflict.ours !== undefined && conflict.theirs !== undefined;
}

/** Both values of a gegeven as one: texts side by side, lines one below the other. `undefined` when that cannot be. */
export function keptBoth({ naam, ours, theirs }: GegevenConflict): unknown {
  switch (naam) {
    case 'onderwerp':
    case 'aanhef':
      return bothTexts(ours, theirs);
    case 'afschrift':
    case 'ondertekenaars':
      return Array.isArray(ours) && Array.isArray(theirs) ? [...new Set([...ours, ...theirs])] : undefined;
    case 'geadresseerde': {
      if (!v.is(geadresseerdeSchema, ours) || !v.is(geadresseerdeSchema, theirs)) return undefined;
      return { ...ours, regels: [...new Set([...ours.regels, ...theirs.regels])] };
    }
    default:
      return undefined;
  }
}

function bothTexts(ours: unknown, theirs: unknown): string | undefined {
  const both = `${ours} / ${theirs}`;
  return typeof ours === 'string' && typeof theirs === 'string' && both.length <= LONGEST_TEXT ? both : undefined;
}
