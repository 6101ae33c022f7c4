import type { Fault, Result } from '../../letter/model/result.ts';

/** The value of a result that must have one. */
export function resultValue<Value>(result: Result<Value, Fault>): Value {
  if (!result.ok) throw new Error(`Failed: ${result.faults.map(({ kind, place }) => `${kind} (${place})`).join(', ')}`);
  return result.value;
}

/** The kinds of the faults of a result; empty when it succeeded. */
export function resultFaultKinds(result: Result<unknown, Fault>): string[] {
  return result.ok ? [] : result.faults.map(({ kind }) => kind);
}
