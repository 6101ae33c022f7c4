import { canonicalJson } from './canonical-json.ts';

/**
 * One of two pieces of data, always the same one whichever comes first: the one with more in it, so that nothing is out
 * of sight until people have chosen.
 */
export function pickSide<Value>(left: Value, right: Value): Value {
  const [leftText, rightText] = [canonicalJson(left) ?? '', canonicalJson(right) ?? ''];
  if (leftText.length !== rightText.length) return leftText.length > rightText.length ? left : right;
  return leftText <= rightText ? left : right;
}

/** What of three versions of one thing stays: the one side that changed it, or both alike. */
export function joinValue<Value>(
  base: Value,
  ours: Value,
  theirs: Value,
  textOf: (value: Value) => string,
): { readonly value: Value; readonly isJoined: boolean } {
  const [was, left, right] = [textOf(base), textOf(ours), textOf(theirs)];
  if (left === was && right !== was) return { value: theirs, isJoined: true };
  if (right === was && left !== was) return { value: ours, isJoined: true };
  return { value: pickSide(ours, theirs), isJoined: left === right };
}
