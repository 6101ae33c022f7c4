import { summedUp } from '../template/handlebars/summed-up.ts';

/** That a lettertype cannot show some characters, in Dutch, and what to do. A long row is cut short. */
export function missingCharacterWords(
  characters: readonly string[],
  familie: string,
): { sentence: string; remedy: string } {
  const named = characters.slice(0, MOST_NAMED).map(characterName);
  const others = characters.length - named.length;
  const list = summedUp(others === 0 ? named : [...named, others === 1 ? 'nog een ander' : `nog ${others} andere`]);
  return characters.length === 1
    ? {
        sentence: `Het teken ${list} staat niet in het lettertype ${familie}.`,
        remedy: 'Haal het teken weg of schrijf het in letters.',
      }
    : {
        sentence: `De tekens ${list} staan niet in het lettertype ${familie}.`,
        remedy: 'Haal deze tekens weg of schrijf ze in letters.',
      };
}

/** A character as people can find it again: "‘☃’ (U+2603)". An accent without a letter stands on a circle. */
export function characterName(character: string): string {
  const parts = [...character];
  const codes = parts.map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`);
  const more = parts.length > MOST_PARTS ? '…' : '';
  const shown = parts
    .slice(0, MOST_PARTS)
    .join('')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/^(?=\p{M})/u, '\u25CC');
  return `‘${shown}${more}’ (${codes.slice(0, MOST_PARTS).join(' ')}${more})`;
}

const MOST_NAMED = 5;
/** A letter may carry as many accents as somebody puts on it. */
const MOST_PARTS = 12;
