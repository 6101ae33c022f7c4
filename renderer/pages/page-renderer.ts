import { createDrawLine } from './draw-line.ts';
import { type Painter, sharedPainter } from './painter.ts';
import type { PageSize } from './painter-messages.ts';

/** The pages of one letter, ready to be drawn. */
export type PageSet = {
  readonly sizes: readonly PageSize[];
  /**
   * Draws page `index` (from 0) on a canvas, which takes the size of the page at `pixelsPerPt`. Rejects when it could not
   * be drawn, which is a bug. Pages are drawn in the order in which they were asked for; those whose `signal` was aborted
   * meanwhile, and those of pages that were freed, are passed over.
   */
  draw(index: number, canvas: HTMLCanvasElement, pixelsPerPt: number, signal?: AbortSignal): Promise<void>;
  /** Frees the memory of the pages; nothing can be drawn any more. */
  free(): void;
};

let sets = 0;

/**
 * Reads the vector artifact that main makes of a letter. Rejects when it is damaged, which is a bug. Each page drawn is
 * a measure 'page-drawn' on the timeline of the browser, from `takenAt`: when the letter was taken of which these are
 * the pages, on the clock of `performance.now()`. In the letter there are `before` pages before the first.
 */
export async function readPages(vector: Uint8Array, takenAt = performance.now(), before = 0): Promise<PageSet> {
  const painter = await sharedPainter();
  sets += 1;
  const set = sets;
  const read = await painter.ask({ soort: 'read', set, vector });
  if (read.soort !== 'read') throw new Error('The painter of pages gave another answer than was asked.');
  let isFreed = false;
  return {
    sizes: read.sizes,
    draw: (index, canvas, pixelsPerPt, signal) =>
      inLine(async () => {
        if (isFreed) return;
        await show(painter, set, { index, canvas, pixelsPerPt });
        measureDrawn(before + index, takenAt);
      }, signal),
    free() {
      if (isFreed) return;
      isFreed = true;
      // Those of a painter that failed are gone already.
      painter.ask({ soort: 'free', set }).catch(() => undefined);
    },
  };
}

/** What a canvas shows: which page of which set, and the mark that the painter gives to all that is on it. */
type Shown = { set: number; index: number; content: string | undefined; pixelsPerPt: number };

const shown = new WeakMap<HTMLCanvasElement, Shown>();

/**
 * One page of the window is drawn at a time: what a canvas shows is known when the drawing before is there, and an
 * artifact that is read waits for one page at most.
 */
const inLine = createDrawLine();

type Sheet = { index: number; canvas: HTMLCanvasElement; pixelsPerPt: number };

async function show(painter: Painter, set: number, { index, canvas, pixelsPerPt }: Sheet): Promise<void> {
  const before = shown.get(canvas);
  const isAsLarge = before?.pixelsPerPt === pixelsPerPt;
  if (isAsLarge && before.set === set && before.index === index) return;
  const known = isAsLarge ? before.content : undefined;
  const drawn = await painter.ask({ soort: 'draw', set, index, pixelsPerPt, known });
  if (drawn.soort !== 'drawn') return;
  shown.set(canvas, { set, index, content: drawn.content, pixelsPerPt });
  if (drawn.picture === undefined) return;
  // The whole page at once: a canvas that is being drawn on would flicker at every key.
  canvas.width = drawn.picture.width;
  canvas.height = drawn.picture.height;
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(drawn.picture);
}

function measureDrawn(index: number, takenAt: number): void {
  performance.measure('page-drawn', { start: takenAt, detail: { index } });
  // Observers have it by now; a timeline that is never cleared grows with every key.
  performance.clearMeasures('page-drawn');
}
