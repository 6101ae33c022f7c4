import type { Body } from '../../../letter/body/body.ts';
import type { Gegevens } from '../../../letter/model/gegevens.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { everyNodeLetter } from '../model/every-node-letter.ts';

/** A letter with this body, and these gegevens where they are given. */
export function letterWith(body: Body, gegevens: Partial<Gegevens> = {}): Letter {
  const letter = everyNodeLetter();
  return { ...letter, gegevens: { ...letter.gegevens, ...gegevens }, body };
}
