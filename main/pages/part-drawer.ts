import type { PdfData } from '../../letter/pdf/pdf-data.ts';
import type { DrawnAsBefore, DrawnPages, DrawnPart } from '../contract.ts';
import type { MarkedPlace } from '../pdf/typesetter.ts';
import { fitPart } from './fit-part.ts';
import type { ShownPages } from './page-drawer.ts';
import { type PartPlan, planPart } from './plan-part.ts';
import type { ReadyLetter } from './ready-letter.ts';
import { blockStarts, layoutTexts, type WholeLayout } from './whole-layout.ts';

/** Draws no more of a long letter than what a change does to the pages in view. */
export type PartDrawer = {
  /** Keeps what a part is later told from. Returns the number by which the window names these pages. */
  keep(letter: ReadyLetter, drawn: DrawnPages): number;
  /** `undefined` when the letter must be drawn as a whole. */
  draw(letter: ReadyLetter, shown: ShownPages): DrawnPart | DrawnAsBefore | undefined;
};

/** One whole is kept, the last: one letter is open at a time. Letters of up to `shortest` pages have no parts. */
export function createPartDrawer(shortest: number): PartDrawer {
  let kept: WholeLayout | undefined;
  let drawing = 0;
  let parts = 0;
  return {
    keep({ data }, { pageCount, places }) {
      const starts = pageCount > shortest ? blockStarts(data.blokken, places) : undefined;
      kept = starts === undefined ? undefined : { ...layoutTexts(data), pageCount, starts };
      parts = 0;
      drawing += 1;
      return drawing;
    },
    draw(letter, shown) {
      if (kept === undefined || shown.drawing !== drawing || parts >= MOST_PARTS) return undefined;
      parts += 1;
      const plan = planPart(kept, layoutTexts(letter.data), shown);
      if (plan === 'gelijk') return { soort: 'gelijk', of: drawing };
      return plan === undefined ? undefined : drawPart(letter, plan, kept, drawing);
    },
  };
}

/** Each leaves a megabyte or two in what the compiler remembers, which is tidied after a whole. */
const MOST_PARTS = 100;

function drawPart(
  { data, typesetter }: ReadyLetter,
  plan: PartPlan,
  whole: WholeLayout,
  drawing: number,
): DrawnPart | undefined {
  const part = partOf(data, plan, whole.pageCount);
  const pages = typesetter.compile(part);
  if (!pages.ok) return undefined;
  const places = typesetter.places(pages.value).map((place) => ({ ...place, page: place.page + plan.before }));
  const starts = blockStarts(part.blokken, places);
  if (starts === undefined) return undefined;
  const fitting = fitPart(plan, whole, { starts, pageCount: pages.value.numOfPages + plan.before });
  if (fitting === undefined) return undefined;
  const { first, last, isSettled } = fitting;
  return {
    soort: 'deel',
    of: drawing,
    vector: typesetter.vector(pages.value),
    skip: first - 1 - plan.before,
    first,
    last,
    isSettled,
    places: places.filter(({ page }: MarkedPlace) => page >= first && page <= last),
  };
}

/** The first line of an alinea stands on its baseline where the alinea tells its place (`layout/place-mark.typ`). */
function partOf(data: PdfData, { from, to, before, y }: PartPlan, pages: number): PdfData {
  const top = (data.maten.vervolgvel.tekstY * POINTS_AN_INCH) / MM_AN_INCH;
  const white = before === 0 ? 0 : y - top - data.corps.regel * data.baseline;
  return { ...data, blokken: data.blokken.slice(from, to), part: { before, white, pages } };
}

const POINTS_AN_INCH = 72;
const MM_AN_INCH = 25.4;
