import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in a part of the screen of which the content changes under it: when what had the focus is gone, the
 * first of `targets` (selectors, in order) that is there takes it; also at first, when nothing has the focus. Not when the
 * user went elsewhere meanwhile.
 */
export function useFocusKept(part: RefObject<HTMLElement | null>, targets: readonly string[]): void {
  const wasInside = useRef(true);
  useLayoutEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      wasInside.current = target instanceof Node && part.current?.contains(target) === true;
    };
    // A click beside everything takes the focus away, and is meant to.
    const forget = () => {
      wasInside.current = false;
    };
    document.addEventListener('pointerdown', forget);
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('pointerdown', forget);
      document.removeEventListener('focusin', follow);
    };
  }, [part]);
  // Each time it is drawn: only then can what had the focus have gone.
  useLayoutEffect(() => {
    if (!wasInside.current || document.activeElement !== document.body) return;
    const found = targets.flatMap((target) => part.current?.querySelector<HTMLElement>(target) ?? [])[0];
    found?.focus();
  });
}
