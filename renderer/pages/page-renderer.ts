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
      const sheet = document.createElement('canvas');
      await inTurn(async () => {
        if (!isFreed) await drawPage(engine, session, index, sheet, Math.max(pixelsPerPt, SHARPEST));
      });
      const { width, height } = sizes[index] ?? { width: 0, height: 0 };
      if (isFreed) return;
      copy(sheet, canvas, Math.round(width * pixelsPerPt), Math.round(height * pixelsPerPt));
      measureDrawn(index, takenAt);
    },
    free() {
      if (isFreed) return;
      isFreed = true;
      void inTurn(() => session.free());
    },
  };
}

function measureDrawn(index: number, takenAt: number): void {
  performance.measure('page-drawn', { start: takenAt, detail: { index } });
  // Observers have it by now; a timeline that is never cleared grows with every key.
  performance.clearMeasures('page-drawn');
}

/** Pixels a pt under which glyphs are set on whole pixels and small text frays: a smaller page is drawn so and scaled. */
const SHARPEST = 2;

let engine: Promise<TypstRenderer> | undefined;
let turn: Promise<unknown> = Promise.resolve();

/** One call of the engine at a time: it is lent out until a page is drawn, and refuses whoever comes in between. */
function inTurn<Value>(work: () => Value | Promise<Value>): Promise<Value> {
  const done = turn.then(work);
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

async function drawPage(
  engineOfPages: TypstRenderer,
  session: RenderSession,
  index: number,
  canvas: HTMLCanvasElement,
  pixelsPerPt: number,
): Promise<void> {
  const { width, height } = sizesOf(session)[index] ?? { width: 0, height: 0 };
  canvas.width = Math.ceil(width * pixelsPerPt);
  canvas.height = Math.ceil(height * pixelsPerPt);
  const options = new RenderPageImageOptions();
  options.page_off = index;
  options.pixel_per_pt = pixelsPerPt;
  options.background_color = '#ffffff';
  options.data_selection = 1;
  await engineOfPages.render_page_to_canvas(session, canvas.getContext('2d'), options);
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
