export type ZoomDirection = 'larger' | 'smaller' | 'normal';

/** How large the window draws everything; 2 is the largest at which WCAG asks that nothing is lost, and more is useful. */
const FACTORS = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3] as const;

/** The factor after one step; the same at the end of the row. */
export function nextZoom(now: number, direction: ZoomDirection): number {
  // Chromium keeps a level and gives a factor that is rounded.
  const slack = 0.01;
  if (direction === 'normal') return 1;
  if (direction === 'larger') return FACTORS.find((factor) => factor > now + slack) ?? now;
  return FACTORS.findLast((factor) => factor < now - slack) ?? now;
}
