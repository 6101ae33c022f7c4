import type { Letter } from '../model/letter.ts';
import { canonicalJson } from './canonical-json.ts';
import type { GegevenDifference } from './compare-letters.ts';
import type { LetterNames } from './letter-names.ts';
import { letterParts } from './letter-parts.ts';

/** What differs outside the text of two letters, in the order of the form. */
export function compareGegevens(before: Letter, after: Letter, names: LetterNames): GegevenDifference[] {
  const old = letterParts(before);
  const now = letterParts(after);
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((naam): GegevenDifference[] => {
    const [was, wordt] = [old.get(naam), now.get(naam)];
    if (canonicalJson({ value: was?.value }) === canonicalJson({ value: wordt?.value })) return [];
    const label = (wordt ?? was)?.label(names) ?? naam;
    return [{ label, before: was?.text(names) ?? '', after: wordt?.text(names) ?? '' }];
  });
}
