import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Resolves when every page that is in view, large or as a thumbnail, has its text. */
export async function canvasesDrawn(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(areDrawn), { timeout: 20_000 }).toBe(true);
}

function areDrawn(): boolean {
  const inView = [...document.querySelectorAll('canvas')].filter((canvas) => {
    const { top, bottom } = canvas.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  return inView.length > 0 && inView.every((canvas) => canvas.width > 0 && canvas.height > 0 && hasInk(canvas));

  function hasInk(canvas: HTMLCanvasElement): boolean {
    // A canvas has one kind of paper for life, and that of a page is not one that can be read.
    const paper = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
    paper?.drawImage(canvas, 0, 0);
    const pixels = paper?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let at = 0; at < pixels.length; at += 4) {
      if ((pixels[at] ?? 255) < 128 && (pixels[at + 3] ?? 0) > 128) return true;
    }
    return false;
  }
}
