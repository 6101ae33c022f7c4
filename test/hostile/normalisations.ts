import { isBlankText } from '../../letter/model/is-blank-text.ts';

/** Where a text comes out: as plain text, in Word, or in a PDF as somebody copies it out of the page. */
export type Medium = 'text' | 'docx' | 'pdf';

/** One change that a text may undergo on its way out of the letter. The file itself never changes a text. */
export type Normalisation = {
  /** As `docs/vreemde-tekens.md` calls it. */
  name: string;
  media: readonly Medium[];
  apply: (text: string) => string;
};

/** Every change there is, in the order in which they are made. What is not in this list comes out as it was typed. */
export const NORMALISATIONS: readonly Normalisation[] = [
  {
    name: 'stuurtekens',
    media: ['text', 'docx', 'pdf'],
    apply: (text) => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' '),
  },
  {
    name: 'harde spaties',
    media: ['text', 'docx', 'pdf'],
    // A program that reads a text cannot tell whether a space was typed as one that does not break.
    apply: (text) => text.replace(/[\u00a0\u202f]/g, ' '),
  },
  {
    name: 'halve tekens',
    media: ['docx'],
    apply: (text) => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  },
  {
    name: 'geen tekens',
    media: ['docx'],
    apply: (text) => [...text].filter((one) => !isNoncharacter(one.codePointAt(0) ?? 0)).join(''),
  },
  {
    name: 'onzichtbare tekens',
    media: ['pdf'],
    apply: (text) => text.replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  },
  {
    name: 'koppeltekens',
    media: ['pdf'],
    apply: (text) => text.replace(/[\u2010\u2011]/g, '-'),
  },
  {
    name: 'alleen wit',
    media: ['text', 'docx', 'pdf'],
    apply: (text) => (isBlankText(text) ? '' : text),
  },
];

/** The text as it comes out, by the list. */
export function normalised(text: string, medium: Medium): string {
  return NORMALISATIONS.filter(({ media }) => media.includes(medium)).reduce((out, { apply }) => apply(out), text);
}

function isNoncharacter(code: number): boolean {
  return (code & 0xfffe) === 0xfffe || (code >= 0xfdd0 && code <= 0xfdef);
}

/** A text in which a direction is turned by force: a PDF holds it in the order in which it is drawn. */
export function isTurned(text: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069\u200f\u061c]/.test(text);
}

/** A letter under two accents or more: a PDF gives letter and accents once for each of them. */
export function isStacked(text: string): boolean {
  return /\p{M}{2,}/u.test(text.normalize('NFC'));
}
