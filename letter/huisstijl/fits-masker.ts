/** Longer than any kenmerk that is given out; it bounds what a masker can take. */
const LONGEST_KENMERK = 64;

/**
 * Whether a kenmerk, from its first character to its last, has the form of a masker: a regular expression for which
 * `maskerFault` finds nothing. A very long kenmerk never has.
 */
export function fitsMasker(masker: string, kenmerk: string): boolean {
  return kenmerk.length <= LONGEST_KENMERK && new RegExp(`^(?:${masker})$`, 'u').test(kenmerk);
}
