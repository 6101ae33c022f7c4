/**
 * The outcome of something that may be expected to fail. Expected failures are values; bugs throw.
 * All faults that can be found are in `faults`, never only the first.
 */
export type Result<Value, Failure = Fault> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Failure[] };

/**
 * One expected failure, ready to be shown: `kind` is closed per module, `place` says where (a JSON path, a line and
 * column, a label of the screen), `sentence` is one Dutch sentence, `remedy` the next step in Dutch.
 */
export type Fault<Kind extends string = string> = {
  readonly kind: Kind;
  readonly place: string;
  readonly sentence: string;
  readonly remedy: string;
};

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

export function failed<Failure>(faults: readonly Failure[]): {
  readonly ok: false;
  readonly faults: readonly Failure[];
} {
  return { ok: false, faults };
}
