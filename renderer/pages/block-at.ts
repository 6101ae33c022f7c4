import type { BlockPlace } from '../../main/contract.ts';

/** A point on a page: page from 1, x and y in pt from the upper left. */
export type PagePoint = { readonly page: number; readonly x: number; readonly y: number };

/**
 * The block that stands at a point: the last one that begins at or above it on the same page or, above the first one of
 * a page, the block that runs on from the page before. `undefined` above the first block of the letter.
 */
export function blockAt(places: readonly BlockPlace[], point: PagePoint): BlockPlace | undefined {
  let found: BlockPlace | undefined;
  for (const place of places) {
    const isBefore = place.page < point.page || (place.page === point.page && place.y <= point.y);
    if (isBefore && (found === undefined || comesAfter(place, found))) found = place;
  }
  return found;
}

/** Places come in the order of the letter; of two at one height the later one is the inner one. */
function comesAfter(place: BlockPlace, other: BlockPlace): boolean {
  return place.page > other.page || (place.page === other.page && place.y >= other.y);
}

/** The id of a block in the body: printing adds an ending of its own where it prints a block of its own making. */
export function bodyId(printedId: string): string {
  return printedId.replace(/_[a-z]+$/, '');
}
