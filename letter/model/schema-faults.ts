import { type Issue, type IssueWords, shortened, wordsFor } from './issue-words.ts';
import type { Fault } from './result.ts';

/** More than anybody mends in one go; what is left is counted. */
const MOST_FAULTS = 200;

/**
 * What valibot found, as faults in Dutch, one for each issue; after the 200th one fault that counts the rest. `place` is
 * the name of the whole ("letter", or a file name with a colon and a space: "template.json: "); behind it comes the path:
 * `letter.body[2].children[0].type`. A message that a schema gives itself is kept.
 */
export function schemaFaults<Kind extends string>(issues: readonly Issue[], kind: Kind, place: string): Fault<Kind>[] {
  const faults = issues
    .slice(0, MOST_FAULTS)
    .map((issue) => ({ kind, place: placeOf(issue, place), ...wordsFor(issue) }));
  const left = issues.length - faults.length;
  return left === 0 ? faults : [...faults, { kind, place: nameOfWhole(place), ...leftWords(left) }];
}

function leftWords(left: number): IssueWords {
  return {
    sentence: `Er ${left === 1 ? 'is nog 1 andere fout' : `zijn nog ${left} andere fouten`}.`,
    remedy: 'Verbeter eerst de fouten hierboven.',
  };
}

function placeOf(issue: Issue, place: string): string {
  const keys = issue.path?.map((item) => item.key) ?? [];
  if (keys.length === 0) return nameOfWhole(place);
  const path = keys.map(pathStep).join('');
  return place === '' || place.endsWith(' ') ? place + path.replace(/^\./, '') : place + path;
}

function nameOfWhole(place: string): string {
  return place.replace(/:? *$/, '');
}

function pathStep(key: unknown): string {
  if (typeof key === 'number') return `[${key}]`;
  const name = String(key);
  return /^[\p{L}_][\p{L}\d_-]*$/u.test(name) ? `.${name}` : `[${JSON.stringify(shortened(name))}]`;
}
