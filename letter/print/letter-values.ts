/** What a name in the text of a letter stands for, and what number a punt has, at the moment of printing. */
export type LetterValues = {
  /** The printed value of a gegeven, veld or berekend; `unknown` when the template does not have the name. */
  valueOf(naam: string): LetterValue;
  /** The number of a punt, from 1; undefined when the letter no longer has it. */
  puntNumber(puntId: string): number | undefined;
};

/** `heel`: the value is never broken over two lines. `label` is what a draft shows for a value that is missing. */
export type LetterValue =
  | { readonly kind: 'value'; readonly text: string; readonly heel: boolean }
  | { readonly kind: 'missing'; readonly label: string }
  | { readonly kind: 'unknown' };
