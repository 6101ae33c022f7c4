/** How large pages are shown: as wide as the panel, or a percentage of their real size. */
export type PageZoom = 'fit' | number;

/** The percentages that the buttons go through. */
export const ZOOM_STEPS: readonly number[] = [25, 50, 75, 100, 125, 150, 200];

/** CSS pixels in a pt at 100 %: 96 in an inch against 72. */
const PIXELS_PER_PT = 96 / 72;

/** CSS pixels a pt, for a page of `pageWidth` pt in a panel that leaves `room` CSS pixels. */
export function scaleFor(zoom: PageZoom, pageWidth: number, room: number): number {
  if (zoom !== 'fit') return (zoom / 100) * PIXELS_PER_PT;
  return pageWidth > 0 && room > 0 ? room / pageWidth : PIXELS_PER_PT;
}

/** What people read: the percentage that a scale amounts to. */
export function percentageOf(scale: number): number {
  return Math.round((scale / PIXELS_PER_PT) * 100);
}

/** The next larger or smaller step from a scale; the outermost one stays. */
export function nextZoom(scale: number, direction: 'in' | 'out'): number {
  const now = percentageOf(scale);
  const next = direction === 'in' ? ZOOM_STEPS.find((step) => step > now) : ZOOM_STEPS.findLast((step) => step < now);
  const outermost = direction === 'in' ? ZOOM_STEPS.at(-1) : ZOOM_STEPS[0];
  return next ?? outermost ?? 100;
}
