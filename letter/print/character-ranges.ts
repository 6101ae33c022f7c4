import type { HasCharacter } from './missing-characters.ts';

/** The code points of a font from `from` up to and including `to`, in rising order, so that they travel as plain data. */
export type CharacterRanges = readonly (readonly [from: number, to: number])[];

/** The ranges of code points that are given in rising order. */
export function characterRanges(codePoints: Iterable<number>): CharacterRanges {
  const ranges: [from: number, to: number][] = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges;
}

/** Whether a character is in one of the ranges. Of fonts that could not be read nothing is missing: that is a fault of its own. */
export function hasCharacterIn(ranges: CharacterRanges | undefined): HasCharacter {
  if (ranges === undefined) return () => true;
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = ranges[middle] ?? [0, -1];
      if (codePoint < from) high = middle - 1;
      else if (codePoint > to) low = middle + 1;
      else return true;
    }
    return false;
  };
}
