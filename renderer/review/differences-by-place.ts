import type { BlockDifference } from '../../letter/review/compare-letters.ts';

/** The differences at one place of the letter. */
export type PlaceDifferences = { readonly place: string; readonly blokken: readonly BlockDifference[] };

/** The differences by place, in the order in which the places are first named. */
export function differencesByPlace(blokken: readonly BlockDifference[]): PlaceDifferences[] {
  const places = new Map<string, BlockDifference[]>();
  for (const blok of blokken) places.set(blok.place, [...(places.get(blok.place) ?? []), blok]);
  return [...places].map(([place, at]) => ({ place, blokken: at }));
}
