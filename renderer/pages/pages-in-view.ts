/** A page, from 0, that came into view or went out of it. */
export type SeenPage = { readonly page: number; readonly isIntersecting: boolean };

/** The pages in view after some came and went. Nothing tells that one went which the letter, of `count` pages, lost. */
export function pagesInView(before: ReadonlySet<number>, seen: readonly SeenPage[], count: number): Set<number> {
  const after = new Set([...before].filter((page) => page < count));
  for (const { page, isIntersecting } of seen) {
    if (isIntersecting) after.add(page);
    else after.delete(page);
  }
  return after;
}
