/**
 * Moves the focus to the next part of the window (F6), or to the previous one: every element on screen with the
 * attribute `data-cb-region`, in the order of the page. A part gives the focus to what had it last, else to its first
 * control. Returns whether there was a part to go to.
 */
export function cycleRegions(step: 1 | -1): boolean {
  const regions = Array.from(document.querySelectorAll<HTMLElement>('[data-cb-region]')).filter((region) =>
    region.checkVisibility(),
  );
  if (regions.length === 0) return false;
  const index = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at(index < 0 ? (step === 1 ? 0 : -1) : (index + step) % regions.length);
  firstFocus(next)?.focus();
  return next !== undefined;
}

function firstFocus(region: HTMLElement | undefined): HTMLElement | undefined {
  if (region === undefined || region.isContentEditable) return region;
  const controls = region.querySelectorAll<HTMLElement>(
    'button:not(:disabled), input:not(:disabled), select, textarea, a[href], [tabindex]',
  );
  return Array.from(controls).find((one) => one.tabIndex >= 0 && one.checkVisibility());
}
