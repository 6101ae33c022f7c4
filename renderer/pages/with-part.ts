import type { BlockPlace, DrawnPart } from '../../main/contract.ts';
import type { PageSet } from './page-renderer.ts';

/**
 * The pages of a letter with some of them from a part that was drawn later. Freeing it frees the part only: the whole
 * serves the next part too.
 */
export function withPart(whole: PageSet, part: PageSet, { first, last, skip }: DrawnPart): PageSet {
  return {
    sizes: whole.sizes,
    draw: (index, ...how) =>
      index >= first - 1 && index <= last - 1
        ? part.draw(index - pagesBefore({ first, skip }), ...how)
        : whole.draw(index, ...how),
    free: () => part.free(),
  };
}

/** Where blocks begin: what the part tells of its pages, and what was known of the others. */
export function placesWithPart(whole: readonly BlockPlace[], { first, last, places }: DrawnPart): BlockPlace[] {
  const moved = new Set(places.map(({ id }) => id));
  return [
    ...whole.filter(({ page }) => page < first),
    ...places,
    ...whole.filter(({ id, page }) => page > last && !moved.has(id)),
  ];
}

/** How many pages of the letter stand before the first page of a part. */
export function pagesBefore({ first, skip }: Pick<DrawnPart, 'first' | 'skip'>): number {
  return first - 1 - skip;
}
