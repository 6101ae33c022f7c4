/**
 * Keeps React from looking for the selection in the text of an editor. Before each change of the page React walks through
 * all of a focused element whose `contentEditable` it finds to be "true", to put the selection back should that element
 * be taken away; in a letter of 200 pages that was most of the time of a key, and Slate puts the selection back itself.
 * The attribute, and so what the browser does, stays as it is.
 */
export function withoutSelectionSearch(element: HTMLElement): void {
  Object.defineProperty(element, 'contentEditable', { configurable: true, value: 'inherit' });
}
