/** A value that is computed and that others listen to. */
export type Observed<Value> = {
  /** The value now: the very same object until one of its fields changes. */
  value(): Value;
  subscribe(listener: () => void): () => void;
  /** Calls the listeners if the value is another one than they heard of; `always`: even if it is not. */
  announce(always?: boolean): void;
};

/**
 * @param compute gives the value as it is now
 * @param isCurrent whether nothing changed since `compute` was called last: then it is not called again
 */
export function observed<Value extends object>(compute: () => Value, isCurrent: () => boolean): Observed<Value> {
  const listeners = new Set<() => void>();
  let current = compute();
  let announced = current;
  const value = () => {
    if (isCurrent()) return current;
    const next = compute();
    if (!hasSameFields(current, next)) current = next;
    return current;
  };
  return {
    value,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    announce(always = false) {
      const isNew = value() !== announced;
      announced = current;
      if (!isNew && !always) return;
      for (const listener of listeners) listener();
    },
  };
}

function hasSameFields(left: object, right: object): boolean {
  return Object.entries(right).every(([field, value]) => Reflect.get(left, field) === value);
}
