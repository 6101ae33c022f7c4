/** So much white stays between the cursor and the edge of the view, in px. */
const MARGIN = 48;

/** Keeps the cursor in the part of the letter that is in view. Moves nothing else, and only as far as it must. */
export function scrollToCursor(_editor: unknown, range: Range): void {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const view = element?.closest('.cb-letter-editor');
  if (element == null || view == null) return;
  const own = endRect(range);
  const { top, bottom } = own.height > 0 ? own : element.getBoundingClientRect();
  const seen = view.getBoundingClientRect();
  if (top < seen.top + MARGIN) view.scrollTop += top - seen.top - MARGIN;
  else if (bottom > seen.bottom - MARGIN) view.scrollTop += bottom - seen.bottom + MARGIN;
}

/** Of a selection the end: it is what moves. */
function endRect(range: Range): DOMRect {
  const end = range.cloneRange();
  end.collapse(false);
  return end.getBoundingClientRect();
}
