/**
 * Whether a text shows nothing when it is printed: no more than white space, control characters, and characters that are
 * never seen (a space without width, half a surrogate pair). Such a text is as good as none: a letter has no blank kop.
 */
export function isBlankText(text: string): boolean {
  return !PLAIN.test(text) && BLANK.test(text);
}

/** Nearly every text: it shows something, and that is soon seen. */
const PLAIN = /[!-~]/;

const BLANK = /^[\s\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]*$/u;
