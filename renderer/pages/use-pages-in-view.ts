import { type RefObject, useEffect, useState } from 'react';

/** How far outside the view a page is drawn already, in CSS pixels. */
const AHEAD = '300px';

/**
 * Which pages of a scrolled list are in view or nearly so, from 0. The list holds one element for each page, with its
 * number in `data-page`.
 */
export function usePagesInView(list: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [inView, setInView] = useState<ReadonlySet<number>>(new Set([0]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other pages must be watched when their number changes
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        setInView((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const page = Number((target as HTMLElement).dataset.page);
            if (isIntersecting) after.add(page);
            else after.delete(page);
          }
          return after;
        });
      },
      { root: current, rootMargin: AHEAD },
    );
    for (const page of current.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [list, count]);
  return inView;
}
