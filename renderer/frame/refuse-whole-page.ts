/**
 * Keeps "Alles selecteren" to texts and fields. Without one that has the focus Chromium selects all words of the window,
 * with the names of its buttons, which is of no use to anybody. Returns what ends it.
 */
export function refuseWholePage(): () => void {
  function look(event: Event): void {
    // Only all of the page begins here; what is dragged over begins in an element.
    const isReadText = document.activeElement?.matches('[role="textbox"]') === true;
    if (event.target === document.body && !isReadText) event.preventDefault();
  }
  document.addEventListener('selectstart', look);
  return () => document.removeEventListener('selectstart', look);
}
