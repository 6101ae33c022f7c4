/**
 * Refuses what is dragged to where it cannot be put in: anything beside the texts and fields, and in these a file without
 * text. The cursor says so while it is dragged. Chromium would take a file or an address as a page to go to, which main
 * refuses without a word. Returns what ends it.
 */
export function refuseDrops(): () => void {
  function look(event: DragEvent): void {
    const { target, dataTransfer } = event;
    if (dataTransfer === null || (isText(target) && dataTransfer.types.some((type) => type.startsWith('text/'))))
      return;
    event.preventDefault();
    // The text would put the cursor there.
    event.stopPropagation();
    dataTransfer.dropEffect = 'none';
  }
  // The last is for what was let go before the window could refuse.
  const names = ['dragenter', 'dragover', 'drop'] as const;
  for (const name of names) window.addEventListener(name, look, { capture: true });
  return () => {
    for (const name of names) window.removeEventListener(name, look, { capture: true });
  };
}

function isText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable="true"]') !== null;
}
