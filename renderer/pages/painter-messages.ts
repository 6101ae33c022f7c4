/** Width and height of one page in pt. */
export type PageSize = { readonly width: number; readonly height: number };

/** What the window asks the painter of pages. Every request has a number of its own; `set` names the pages of one drawing. */
export type PainterRequest =
  | { readonly soort: 'start'; readonly request: number; readonly engine: WebAssembly.Module }
  | { readonly soort: 'read'; readonly request: number; readonly set: number; readonly vector: Uint8Array }
  | ({ readonly soort: 'draw'; readonly request: number; readonly set: number } & PageToDraw)
  | { readonly soort: 'free'; readonly request: number; readonly set: number }
  /** The answer to a question of the painter. */
  | { readonly soort: 'picture'; readonly question: number; readonly picture: ImageBitmap };

/** `known` is the mark of what the window shows of this page at this size: the same content is not drawn again. */
export type PageToDraw = { readonly index: number; readonly pixelsPerPt: number; readonly known: string | undefined };

/** A page as it was drawn, with the mark of all that is on it; without a picture when that is what was known. */
export type DrawnPage = { readonly content: string | undefined; readonly picture: ImageBitmap | undefined };

/** What the painter asks of the window: a worker cannot read SVG. */
export type PainterQuestion = {
  readonly soort: 'svg';
  readonly question: number;
  readonly svg: Uint8Array<ArrayBuffer>;
};

export type PainterAnswer =
  | { readonly request: number; readonly soort: 'done' }
  | { readonly request: number; readonly soort: 'read'; readonly sizes: readonly PageSize[] }
  | ({ readonly request: number; readonly soort: 'drawn' } & DrawnPage)
  | { readonly request: number; readonly soort: 'failed'; readonly reason: string };
