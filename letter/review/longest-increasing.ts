/**
 * The longest run of numbers, in the order in which they stand, that only grow. Of several as long, always the same one
 * for the same numbers.
 */
export function longestIncreasing(numbers: readonly number[]): number[] {
  const before: number[] = [];
  const tails: number[] = [];
  for (const [index, value] of numbers.entries()) {
    const length = lengthBelow(numbers, tails, value);
    before.push(tails[length - 1] ?? -1);
    tails[length] = index;
  }
  const run: number[] = [];
  let index = tails.at(-1) ?? -1;
  while (index >= 0) {
    run.unshift(numbers[index] ?? 0);
    index = before[index] ?? -1;
  }
  return run;
}

/** How long the longest run is that ends below `value`; `tails` holds the place of the lowest end of each length. */
function lengthBelow(numbers: readonly number[], tails: readonly number[], value: number): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
