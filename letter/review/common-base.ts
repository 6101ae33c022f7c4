import type { Letter, VersionedId } from '../model/letter.ts';
import { bodyTree } from './body-tree.ts';
import { canonicalJson } from './canonical-json.ts';
import { commonBody } from './common-body.ts';
import { derivedIds } from './derived-ids.ts';
import { type LetterValues, letterValues, letterWith } from './letter-values.ts';

/**
 * A letter to join two copies from when the one that both were made from is not known: what both have. Nothing counts
 * as removed then: what only one has was added by it, and what both have in different forms is a conflict. The two may
 * be exchanged. A block that one of them did remove comes back: that is the price of not knowing.
 */
export function commonBase(ours: Letter, theirs: Letter): Letter {
  const texts = [ours, theirs].map(canonicalJson);
  const [first, second] = (texts[0] ?? '') <= (texts[1] ?? '') ? [ours, theirs] : [theirs, ours];
  const body = commonBody(bodyTree(first.body), bodyTree(second.body), derivedIds(texts, [ours.body, theirs.body]));
  return {
    ...letterWith(commonValues(letterValues(first), letterValues(second)), body),
    template: commonVersion(first.template, second.template),
    huisstijl: commonVersion(first.huisstijl, second.huisstijl),
  };
}

/** A version that neither has, where they differ: then both changed it. */
function commonVersion(first: VersionedId, second: VersionedId): VersionedId {
  const isSame = canonicalJson(first) === canonicalJson(second);
  return isSame ? first : { ...first, version: first.version + second.version };
}

function commonValues(first: LetterValues, second: LetterValues): LetterValues {
  const values = new Map<string, unknown>();
  for (const [name, value] of first) {
    const other = second.get(name);
    const isSame = canonicalJson(value) === canonicalJson(other ?? null);
    values.set(name, isSame ? value : emptyValue(name, value, other));
  }
  for (const name of NEEDED) if (!values.has(name)) values.set(name, second.get(name));
  return values;
}

/** The values that no letter is without. */
export const NEEDED: readonly string[] = [
  'id',
  'status',
  'template',
  'huisstijl',
  'geadresseerde',
  'aanhef',
  'openbaarheid',
];

/** What neither has, where a letter cannot do without: then both changed it. `undefined` where it can. */
function emptyValue(name: string, value: unknown, other: unknown): unknown {
  switch (name) {
    case 'aanhef':
      return '';
    case 'geadresseerde':
      return { soort: 'orgaan', regels: [] };
    case 'openbaarheid':
      return ['openbaar', 'vertrouwelijk', 'geheim'].find((one) => one !== value && one !== other);
    case 'status':
      return 'concept';
    case 'id':
    case 'template':
    case 'huisstijl':
      return value;
    default:
      return undefined;
  }
}
