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
  let weg = '';
  let erbij = '';
  const close = (): void => {
    result.push(['weg', weg], ['erbij', erbij]);
    weg = '';
    erbij = '';
  };
  for (const [index, [soort, text]] of parts.entries()) {
    if (soort === 'weg') weg += text;
    else if (soort === 'erbij') erbij += text;
    else if (text.trim() === '' && weg !== '' && erbij !== '' && index < parts.length - 1) {
      weg += text;
      erbij += text;
    } else {
      close();
      result.push([soort, text]);
    }
  }
  close();
  return pieces(result);
}

function pieces(parts: readonly Part[]): WordPiece[] {
  return parts.filter(([, text]) => text !== '').map(([soort, text]) => ({ soort, text }));
}
