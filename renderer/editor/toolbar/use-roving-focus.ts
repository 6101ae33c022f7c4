import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { nextIndex } from '../../theme/components/next-index.ts';

/**
 * One stop in the Tab order for a whole row of buttons (APG "toolbar"): arrows, Home and End go from button to button.
 * Give `ref`, `onKeyDown` and `onFocus` to the element around them. Buttons of menus that are open do not count.
 */
export function useRovingFocus() {
  const ref = useRef<HTMLDivElement>(null);
  const current = useRef<HTMLElement>(undefined);

  const settle = () => {
    const all = buttonsIn(ref.current);
    const stop = all.find((button) => button === current.current) ?? all[0];
    for (const button of all) button.tabIndex = button === stop ? 0 : -1;
  };
  // After each time it is drawn: buttons come and go.
  useEffect(settle);

  return {
    ref,
    onFocus: ({ target }: FocusEvent<HTMLElement>) => {
      if (!buttonsIn(ref.current).includes(target)) return;
      current.current = target;
      settle();
    },
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const all = buttonsIn(ref.current);
      const index = all.findIndex((button) => button.contains(document.activeElement));
      const to =
        index < 0 ? undefined : nextIndex(event.key, index, all.length, { direction: 'horizontal', wraps: true });
      if (to === undefined) return;
      event.preventDefault();
      all[to]?.focus();
    },
  };
}

function buttonsIn(row: HTMLElement | null): HTMLElement[] {
  return row === null
    ? []
    : [...row.querySelectorAll<HTMLElement>('button')].filter((one) => one.closest('[popover]') === null);
}
