import * as v from 'valibot';

/** Where the window stood, in pixels of the screen as the system counts them. */
export type KeptBounds = { x?: number; y?: number; width: number; height: number; isMaximized: boolean };

const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(-100_000), v.maxValue(100_000));

export const keptBoundsSchema: v.GenericSchema<unknown, KeptBounds> = v.strictObject({
  x: v.exactOptional(wholeNumber),
  y: v.exactOptional(wholeNumber),
  width: wholeNumber,
  height: wholeNumber,
  isMaximized: v.boolean(),
});

/** The size below which the panels no longer fit beside each other. */
export const SMALLEST = { width: 1024, height: 640 };

/** The first time: the system chooses the place. */
export const FIRST_BOUNDS: KeptBounds = { width: 1440, height: 900, isMaximized: false };

type Area = { x: number; y: number; width: number; height: number };

/** So much of the window must be on a screen to count as being there. */
const ENOUGH = 100;

/**
 * The bounds to open with: those that were kept, or with a place chosen by the system when that place is on none of
 * the screens of now (a second screen that was taken away).
 */
export function usableBounds(kept: KeptBounds, screens: readonly Area[]): KeptBounds {
  const width = Math.max(kept.width, SMALLEST.width);
  const height = Math.max(kept.height, SMALLEST.height);
  const { x, y, isMaximized } = kept;
  const size = { width, height, isMaximized };
  if (x === undefined || y === undefined) return size;
  return screens.some((area) => overlaps({ x, y, width, height }, area)) ? { x, y, ...size } : size;
}

/** The upper edge must be on the screen: the window is moved by it. */
function overlaps(window: Area, screen: Area): boolean {
  const across = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  return across >= ENOUGH && window.y >= screen.y && window.y <= screen.y + screen.height - ENOUGH;
}
