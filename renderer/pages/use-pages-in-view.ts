import { type RefObject, useEffect, useState } from 'react';
import { pagesInView } from './pages-in-view.ts';

/** How far outside the view a page is drawn already, in CSS pixels. */
const AHEAD = '300px';

/**
 * Which pages of a scrolled list are in view or nearly so, from 0. The list holds one element for each page, with its
 * number in `data-page`.
 */
export function usePagesInView(list: RefObject<HTMLElement | null>, count: number): ReadonlySet<number> {
  const [inView, setInView] = useState<ReadonlySet<number>>(new Set([0]));
  useEffect(() => {
    const { current } = list;
    if (current === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.map(({ target, isIntersecting }) => ({
          page: Number((target as HTMLElement).dataset.page),
          isIntersecting,
        }));
        setInView((before) => pagesInView(before, seen, count));
      },
      { root: current, rootMargin: AHEAD },
    );
    for (const page of current.querySelectorAll('[data-page]')) observer.observe(page);
    return () => observer.disconnect();
  }, [list, count]);
  return inView;
}
