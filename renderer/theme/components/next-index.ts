/** Keys that move within a list: the two arrows of its direction, Home and End. */
export type ListDirection = 'horizontal' | 'vertical';

/**
 * Where a key leads in a list of `length` entries when entry `index` is the current one; `undefined` when the key does
 * not move. Arrows go round at the ends only with `wraps`.
 */
export function nextIndex(
  key: string,
  index: number,
  length: number,
  { direction, wraps }: { direction: ListDirection; wraps: boolean },
): number | undefined {
  if (length === 0) return undefined;
  const [back, on] = direction === 'horizontal' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === 'Home') return 0;
  if (key === 'End') return length - 1;
  const step = key === on ? 1 : key === back ? -1 : 0;
  if (step === 0) return undefined;
  return wraps ? (index + step + length) % length : Math.min(Math.max(index + step, 0), length - 1);
}
