/** Whether a modal dialog is open: what lies behind it must then not listen to keys. */
export function isDialogOpen(): boolean {
  return document.querySelector('dialog[open]') !== null;
}
