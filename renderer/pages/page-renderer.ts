import startEngine, {
  RenderPageImageOptions,
  type RenderSession,
  type TypstRenderer,
  TypstRendererBuilder,
} from '@myriaddreamin/typst-ts-renderer';
import engineAddress from '@myriaddreamin/typst-ts-renderer/wasm?url';

/** Width and height of one page in pt. */
export type PageSize = { readonly width: number; readonly height: number };

/** The pages of one letter, ready to be drawn. */
export type PageSet = {
  readonly sizes: readonly PageSize[];
  /** Draws page `index` (from 0) on a canvas, which takes the size of the page at `pixelsPerPt`. */
  draw(index: number, canvas: HTMLCanvasElement, pixelsPerPt: number): Promise<void>;
  /** Frees the memory of the pages; nothing can be drawn any more. */
  free(): void;
};

/**
 * Reads the vector artifact that main makes of a letter. Rejects when it is damaged, which is a bug. Each page drawn is
 * a measure 'page-drawn' on the timeline of the browser, from `takenAt`: when the letter was taken of which these are
 * the pages, on the clock of `performance.now()`.
 */
export async function readPages(vector: Uint8Array, takenAt = performance.now()): Promise<PageSet> {
  const engine = await loadedEngine();
  const session = await inTurn(() => engine.session_from_artifact(vector, 'vector'));
  const sizes = sizesOf(session);
  let isFreed = false;
  return {
    sizes,
    async draw(index, canvas, pixelsPerPt) {
      if (isFreed) return;
      const before = shown.get(canvas);
      const known = before?.pixelsPerPt === pixelsPerPt ? before.content : undefined;
      const sheet = document.createElement('canvas');
      const content = await inTurn(async () =>
        isFreed ? undefined : drawPage(engine, session, { index, known }, sheet, Math.max(pixelsPerPt, SHARPEST)),
      );
      if (isFreed) return;
      if (content === undefined || content !== known) {
        const { width, height } = sizes[index] ?? { width: 0, height: 0 };
        copy(sheet, canvas, Math.round(width * pixelsPerPt), Math.round(height * pixelsPerPt));
        shown.set(canvas, { content, pixelsPerPt });
      }
      measureDrawn(index, takenAt);
    },
    free() {
      if (isFreed) return;
      isFreed = true;
      void inTurn(() => session.free());
    },
  };
}

/** What a canvas shows, by the mark that the engine gives to all that is on a page. */
const shown = new WeakMap<HTMLCanvasElement, { content: string | undefined; pixelsPerPt: number }>();

function measureDrawn(index: number, takenAt: number): void {
  performance.measure('page-drawn', { start: takenAt, detail: { index } });
  // Observers have it by now; a timeline that is never cleared grows with every key.
  performance.clearMeasures('page-drawn');
}

/** Pixels a pt under which glyphs are set on whole pixels and small text frays: a smaller page is drawn so and scaled. */
const SHARPEST = 2;

let engine: Promise<TypstRenderer> | undefined;
let turn: Promise<unknown> = Promise.resolve();

/**
 * One call of the engine at a time: it is lent out until a page is drawn, and refuses whoever comes in between. Each is
 * a task of its own, so that a key that comes meanwhile waits for one page and not for all.
 */
function inTurn<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const done = turn.then(() => scheduler.postTask(work));
  turn = done.catch(() => undefined);
  return done;
}

/** One engine serves all pages of the window. */
function loadedEngine(): Promise<TypstRenderer> {
  engine ??= startEngine({ module_or_path: engineAddress }).then(() => new TypstRendererBuilder().build());
  return engine;
}

function sizesOf(session: RenderSession): PageSize[] {
  const { pages_info: info } = session;
  return Array.from({ length: info.page_count }, (_, index) => {
    const page = info.page(index);
    return { width: page.width_pt, height: page.height_pt };
  });
}

/** Returns the mark of what is on the page. Draws nothing when that is `known`: most keys change one page only. */
async function drawPage(
  engineOfPages: TypstRenderer,
  session: RenderSession,
  { index, known }: { index: number; known: string | undefined },
  canvas: HTMLCanvasElement,
  pixelsPerPt: number,
): Promise<string | undefined> {
  const { width, height } = sizesOf(session)[index] ?? { width: 0, height: 0 };
  canvas.width = Math.ceil(width * pixelsPerPt);
  canvas.height = Math.ceil(height * pixelsPerPt);
  const options = new RenderPageImageOptions();
  options.page_off = index;
  options.pixel_per_pt = pixelsPerPt;
  options.background_color = '#ffffff';
  options.data_selection = 1;
  options.cache_key = known;
  // Drawn by the processor: where there is no graphics card all that is on the screen waits for a page otherwise.
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  const drawn: unknown = await engineOfPages.render_page_to_canvas(session, paper, options);
  return hasContent(drawn) ? drawn.cacheKey : undefined;
}

function hasContent(drawn: unknown): drawn is { cacheKey: string } {
  return typeof drawn === 'object' && drawn !== null && 'cacheKey' in drawn && typeof drawn.cacheKey === 'string';
}

/** The whole page at once: a canvas that is being drawn on would flicker at every key. */
function copy(from: HTMLCanvasElement, to: HTMLCanvasElement, width: number, height: number): void {
  to.width = width;
  to.height = height;
  const paper = to.getContext('2d');
  if (paper === null) return;
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(from, 0, 0, width, height);
}
