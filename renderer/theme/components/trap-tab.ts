const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex], [contenteditable="true"]';

/**
 * Keeps Tab and Shift+Tab inside `container`: from the last to the first and back. A native modal dialog makes the page
 * behind it inert, but lets Tab leave to the browser's own bars, which this window does not have.
 */
export function trapTab(event: { key: string; shiftKey: boolean; preventDefault(): void }, container: HTMLElement) {
  if (event.key !== 'Tab') return;
  const stops = tabStops(container);
  const first = stops[0];
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return;
  const active = document.activeElement;
  const leaves = event.shiftKey ? active === first || active === container : active === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first).focus();
}

/** Everything inside that Tab reaches, in order; of radio buttons with one name only the chosen one. */
function tabStops(container: HTMLElement): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.checkVisibility() &&
      !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
  );
}
