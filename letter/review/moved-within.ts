import { longestIncreasing } from './longest-increasing.ts';

/**
 * Which of the things that stand in both rows were moved: as few as explain the new order. Each thing stands once in a
 * row.
 */
export function movedWithin(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const places = new Map(after.map((key, index) => [key, index]));
  const shared = before.filter((key) => places.has(key));
  const kept = new Set(longestIncreasing(shared.map((key) => places.get(key) ?? 0)));
  return new Set(shared.filter((key) => !kept.has(places.get(key) ?? 0)));
}
