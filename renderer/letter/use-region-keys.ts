import { type RefObject, useEffect } from 'react';
import { isDialogOpen } from '../frame/is-dialog-open.ts';

const TAB_STOPS =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex="0"]';

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
  const target = before?.isConnected === true && isTabStop(before) ? before : firstStop(region);
  target?.focus();
  return target !== undefined;
}

/** Of the letter itself the text comes first, although a letter begins with its gegevens. */
function firstStop(region: Element): HTMLElement | undefined {
  const text = region.querySelector<HTMLElement>('[contenteditable="true"]');
  return text ?? [...region.querySelectorAll<HTMLElement>(TAB_STOPS)].find(isTabStop);
}

function isTabStop(element: HTMLElement): boolean {
  return (element.tabIndex >= 0 || element.isContentEditable) && element.checkVisibility();
}
