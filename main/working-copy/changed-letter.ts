import * as v from 'valibot';
import { bodyFaults } from '../../letter/body/body-faults.ts';
import type { Letter } from '../../letter/model/letter.ts';
import { applyLetterChange, type LetterChange } from '../../letter/model/letter-change.ts';
import { letterSchema } from '../../letter/model/letter-schema.ts';

/**
 * The letter after a change, checked like one that is read from a file, or `undefined` when the change does not fit it
 * or does not lead to a sound letter. `letter` must be sound. Blocks that were in it are not looked into again, so that
 * a key typed in a letter of two hundred pages costs little more than one in a short one.
 */
export function changedLetter(letter: Letter, change: LetterChange): Letter | undefined {
  const changed = applyLetterChange(letter, change);
  if (changed === letter) return letter;
  if (!v.is(letterSchema, withoutKnownBlocks(changed, letter))) return undefined;
  const sound = changed as Letter;
  return bodyFaults(sound.body).length === 0 ? sound : undefined;
}

/**
 * The same letter with only those parts of its sections that are new. Which parts a section may hold does not depend on
 * the parts around it (`body-schema.ts`), except that there must be one.
 */
function withoutKnownBlocks(changed: unknown, letter: Letter): unknown {
  const known = knownBlocks(letter);
  return isRecord(changed) && Array.isArray(changed.body)
    ? { ...changed, body: changed.body.map((section) => withoutKnown(section, known)) }
    : changed;
}

type Known = ReadonlyMap<unknown, ReadonlySet<unknown>>;

/** By the type of the section in which they stood: what may stand in one may not in every other. */
function knownBlocks({ body }: Letter): Known {
  const known = new Map<unknown, Set<unknown>>();
  for (const { type, children } of body) {
    const blocks = known.get(type) ?? new Set();
    for (const child of children) blocks.add(child);
    known.set(type, blocks);
  }
  return known;
}

function withoutKnown(section: unknown, known: Known): unknown {
  if (!isRecord(section) || !Array.isArray(section.children)) return section;
  const blocks = known.get(section.type);
  const unknown = section.children.filter((child) => blocks?.has(child) !== true);
  return { ...section, children: unknown.length > 0 ? unknown : section.children.slice(0, 1) };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
