import { useLetterView } from '../frame/letter-view.ts';

/** The sizes of the letter on the screen, in per cent. */
const STEPS = [50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;

export type Zoom = {
  readonly percent: number;
  readonly canShrink: boolean;
  readonly canGrow: boolean;
  shrink(): void;
  grow(): void;
  reset(): void;
};

/** How large the letter is shown, in steps; as it was left. */
export function useZoom(): Zoom {
  const { view, change } = useLetterView();
  const percent = Math.min(Math.max(view.zoom, STEPS[0]), STEPS[STEPS.length - 1] ?? 100);
  const setPercent = (zoom: number) => change({ zoom });
  const smaller = STEPS.findLast((step) => step < percent);
  const larger = STEPS.find((step) => step > percent);
  return {
    percent,
    canShrink: smaller !== undefined,
    canGrow: larger !== undefined,
    shrink: () => setPercent(smaller ?? percent),
    grow: () => setPercent(larger ?? percent),
    reset: () => setPercent(100),
  };
}
