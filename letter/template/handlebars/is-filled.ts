/** Truth as Handlebars' `if` has it: everything but false, 0, '', null, undefined, NaN and the empty list. */
export function isFilled(value: unknown): boolean {
  return Boolean(value) && !(Array.isArray(value) && value.length === 0);
}

/** Emptiness as Handlebars' `with` has it: 0 is a value. */
export function isEmpty(value: unknown): boolean {
  return value !== 0 && !isFilled(value);
}
