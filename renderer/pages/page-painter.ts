import startEngine, {
  RenderPageImageOptions,
  type RenderSession,
  type TypstRenderer,
  TypstRendererBuilder,
} from '@myriaddreamin/typst-ts-renderer';
import type { DrawnPage, PageSize, PageToDraw } from './painter-messages.ts';

/** Draws the pages of vector artifacts, one call at a time: the engine refuses whoever comes in between. */
export type PagePainter = {
  /** Reads an artifact under a number. Throws when it is damaged. */
  read(set: number, vector: Uint8Array): readonly PageSize[];
  /** Draws page `index` (from 0); of pages that were freed nothing is drawn. */
  draw(set: number, page: PageToDraw): Promise<DrawnPage>;
  free(set: number): void;
};

/** `engine` is the compiled WASM of the renderer of pages. */
export async function createPagePainter(engine: WebAssembly.Module): Promise<PagePainter> {
  await startEngine({ module_or_path: engine });
  const renderer = await new TypstRendererBuilder().build();
  const sets = new Map<number, RenderSession>();
  return {
    read(set, vector) {
      const session = renderer.session_from_artifact(vector, 'vector');
      sets.set(set, session);
      return sizesOf(session);
    },
    async draw(set, page) {
      const session = sets.get(set);
      return session === undefined ? NOTHING : drawPage(renderer, session, page);
    },
    free(set) {
      sets.get(set)?.free();
      sets.delete(set);
    },
  };
}

const NOTHING: DrawnPage = { content: undefined, picture: undefined };

/** Pixels a pt under which glyphs are set on whole pixels and small text frays: a smaller page is drawn so and scaled. */
const SHARPEST = 2;

function sizesOf({ pages_info: info }: RenderSession): PageSize[] {
  return Array.from({ length: info.page_count }, (_, index) => {
    const page = info.page(index);
    return { width: page.width_pt, height: page.height_pt };
  });
}

/** Draws nothing when what is on the page is known: most keys change one page only. */
async function drawPage(
  renderer: TypstRenderer,
  session: RenderSession,
  { index, pixelsPerPt, known }: PageToDraw,
): Promise<DrawnPage> {
  const { width, height } = sizesOf(session)[index] ?? { width: 0, height: 0 };
  const sharp = Math.max(pixelsPerPt, SHARPEST);
  const sheet = new OffscreenCanvas(Math.ceil(width * sharp), Math.ceil(height * sharp));
  const options = new RenderPageImageOptions();
  options.page_off = index;
  options.pixel_per_pt = sharp;
  options.background_color = '#ffffff';
  options.data_selection = 1;
  options.cache_key = known;
  // Drawn by the processor: where there is no graphics card all that is on the screen waits for a page otherwise.
  const paper = sheet.getContext('2d', { willReadFrequently: true });
  const drawn: unknown = await renderer.render_page_to_canvas(session, paper, options);
  const content = hasContent(drawn) ? drawn.cacheKey : undefined;
  if (content !== undefined && content === known) return { content, picture: undefined };
  return { content, picture: scaled(sheet, Math.round(width * pixelsPerPt), Math.round(height * pixelsPerPt)) };
}

function scaled(sheet: OffscreenCanvas, width: number, height: number): ImageBitmap {
  if (sheet.width === width && sheet.height === height) return sheet.transferToImageBitmap();
  const smaller = new OffscreenCanvas(width, height);
  const paper = smaller.getContext('2d', { willReadFrequently: true });
  if (paper !== null) {
    paper.imageSmoothingQuality = 'high';
    paper.drawImage(sheet, 0, 0, width, height);
  }
  return smaller.transferToImageBitmap();
}

function hasContent(drawn: unknown): drawn is { cacheKey: string } {
  return typeof drawn === 'object' && drawn !== null && 'cacheKey' in drawn && typeof drawn.cacheKey === 'string';
}
