import { type RefObject, useLayoutEffect, useState } from 'react';

/** Whether there is more in an element than it shows, so that it must be reached by keyboard to be scrolled. */
export function useScrolls(element: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const shown = element.current;
    if (shown === null) return undefined;
    const look = () => setScrolls(shown.scrollHeight > shown.clientHeight + 1);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(shown);
    for (const child of shown.children) observer.observe(child);
    return () => observer.disconnect();
  }, [element]);
  return scrolls;
}
