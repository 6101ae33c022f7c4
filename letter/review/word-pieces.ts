import { diffArrays } from 'diff';
import type { WordPiece } from './compare-letters.ts';

/** Words, white space, and every other character by itself. */
const WORDS = /[\p{L}\p{N}\p{M}]+|\s+|[\s\S]/gu;

/** Texts that differ in more places than this have been rewritten: word by word says nothing then, and takes long. */
const MAX_CHANGES = 2000;

/** The difference of two texts in words: first what went out, then what came in. */
export function wordPieces(before: string, after: string): WordPiece[] {
  if (before === after) return pieces([['gelijk', before]]);
  const changes = diffArrays(before.match(WORDS) ?? [], after.match(WORDS) ?? [], { maxEditLength: MAX_CHANGES });
  if (changes === undefined)
    return pieces([
      ['weg', before],
      ['erbij', after],
    ]);
  return runs(
    changes.map(({ added, removed, value }) => [added ? 'erbij' : removed ? 'weg' : 'gelijk', value.join('')]),
  );
}

type Part = readonly [soort: WordPiece['soort'], text: string];

/** White space between two changes belongs to both, so that two words that were replaced read as one change. */
function runs(parts: readonly Part[]): WordPiece[] {
  const result: Part[] = [];
  let [weg, erbij] = ['', ''];
  for (const [index, [soort, text]] of parts.entries()) {
    const isBetween = text.trim() === '' && weg !== '' && erbij !== '' && index < parts.length - 1;
    if (soort === 'weg' || (soort === 'gelijk' && isBetween)) weg += text;
    if (soort === 'erbij' || (soort === 'gelijk' && isBetween)) erbij += text;
    if (soort === 'gelijk' && !isBetween) {
      result.push(...change(weg, erbij), [soort, text]);
      [weg, erbij] = ['', ''];
    }
  }
  return pieces([...result, ...change(weg, erbij)]);
}

/** The white space on which both end was not changed. */
function change(weg: string, erbij: string): Part[] {
  const space = weg.slice(weg.trimEnd().length);
  const shared = erbij.endsWith(space) ? space.length : 0;
  const cut = (text: string): string => text.slice(0, text.length - shared);
  return [
    ['weg', cut(weg)],
    ['erbij', cut(erbij)],
    ['gelijk', weg.slice(weg.length - shared)],
  ];
}

/** Without empty parts, those of one kind beside each other as one. */
function pieces(parts: readonly Part[]): WordPiece[] {
  const result: WordPiece[] = [];
  for (const [soort, text] of parts) {
    const last = result.at(-1);
    if (last?.soort === soort) result[result.length - 1] = { soort, text: last.text + text };
    else if (text !== '') result.push({ soort, text });
  }
  return result;
}
