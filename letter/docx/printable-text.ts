/**
 * Text as it may stand in a part of a DOCX. As in the PDF, every control character (a tab, a line break) becomes a
 * space; half surrogate pairs and the noncharacters of Unicode, which XML 1.0 or Word cannot hold, are dropped.
 * Everything else, markup characters and U+00A0 included, stays as it is.
 */
export function printableText(text: string): string {
  return PLAIN.test(text) ? text : text.replace(CONTROL, ' ').replace(UNPRINTABLE, '');
}

/** Nearly every text of a letter: nothing to change in it. */
const PLAIN = /^[\u0020-\u007e\u00a0-\u2027\u202a-\ud7ff]*$/;

const CONTROL = /[\p{Cc}\u2028\u2029]/gu;
const UNPRINTABLE = /\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
