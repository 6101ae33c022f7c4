import { type RefObject, useEffect } from 'react';
import { isDialogOpen } from '../frame/is-dialog-open.ts';

const TAB_STOPS =
  '[data-slate-editor], a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

/**
 * F6 goes to the next part of the screen (`data-region`), Shift+F6 to the one before; each remembers where the focus was
 * in it. So the parts are reached without passing everything in between.
 */
export function useRegionKeys(screen: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const last = new Map<Element, HTMLElement>();
    const remember = (event: FocusEvent) => {
      const region = regionOf(event.target);
      if (region !== undefined && event.target instanceof HTMLElement) last.set(region, event.target);
    };
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || screen.current === null || isDialogOpen()) return;
      event.preventDefault();
      const regions = [...screen.current.querySelectorAll('[data-region]')];
      if (event.shiftKey) regions.reverse();
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const others = [...regions.slice(here + 1), ...regions.slice(0, Math.max(here, 0))];
      others.find((region) => enter(region, last.get(region)));
    };
    window.addEventListener('focusin', remember);
    window.addEventListener('keydown', move);
    return () => {
      window.removeEventListener('focusin', remember);
      window.removeEventListener('keydown', move);
    };
  }, [screen]);
}

function regionOf(target: EventTarget | null): Element | undefined {
  return target instanceof Element ? (target.closest('[data-region]') ?? undefined) : undefined;
}

/** Focuses what had the focus last, else the first that can have it. Returns whether there was something. */
function enter(region: Element, before: HTMLElement | undefined): boolean {
  const isThere = before?.isConnected === true && before.checkVisibility() && before.tabIndex >= 0;
  const target = isThere ? before : firstStop(region);
  target?.focus();
  return target !== undefined;
}

function firstStop(region: Element): HTMLElement | undefined {
  return [...region.querySelectorAll<HTMLElement>(TAB_STOPS)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility(),
  );
}
