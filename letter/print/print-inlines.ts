import type { Inline, LetterText, Link, Veld, Verwijzing } from '../body/body.ts';
import { assertNever } from '../model/assert-never.ts';
import { isBlankText } from '../model/is-blank-text.ts';
import { inlineText } from './inline-text.ts';
import type { LetterValues } from './letter-values.ts';
import type { PrintedInline, PrintedText } from './printed-letter.ts';
import { withNonBreakingSpaces } from './with-non-breaking-spaces.ts';

type Marks = Pick<LetterText, 'vet' | 'cursief'>;

/**
 * The text of one block as it is printed: velden filled, verwijzingen numbered, missing values marked, non-breaking
 * spaces put in place (also across runs: "artikel " before a veld "3"), runs without text left out, runs of the same
 * kind joined. Nothing when it shows nothing: an empty line would be printed, or a kop without words.
 */
export function printInlines(inlines: readonly Inline[], values: LetterValues): readonly PrintedInline[] {
  const filledIn = valuesIn(inlines, values);
  const before = printedBefore.get(inlines);
  if (before?.filledIn === filledIn) return before.printed;
  const runs = joined(inlines.flatMap((inline) => printInline(inline, values)));
  const printed = isBlankText(inlineText(runs)) ? [] : nonBreaking(runs);
  printedBefore.set(inlines, { filledIn, printed });
  return printed;
}

/**
 * How a text was printed last. No text of a letter changes: another comes in its place. So at a key in a long letter one
 * text is printed, and all others are the very objects that they were.
 */
const printedBefore = new WeakMap<
  readonly Inline[],
  { readonly filledIn: string; readonly printed: readonly PrintedInline[] }
>();

/** All that is printed in a text and does not stand in it, one after the other on lines: 1 and 12 are not 11 and 2. */
function valuesIn(inlines: readonly Inline[], values: LetterValues): string {
  let filledIn = '';
  for (const inline of inlines) {
    if (!('type' in inline) || inline.type === 'link') continue;
    const value = inline.type === 'veld' ? values.valueOf(inline.naam) : values.puntNumber(inline.punt);
    filledIn += `${JSON.stringify(value) ?? 'none'}\n`;
  }
  return filledIn;
}

/** A gegeven without marks, such as the onderwerp, with the same treatment. */
export function printText(text: string, heel = false): PrintedInline[] {
  const run = printedText(text, {}, heel);
  return run === undefined ? [] : nonBreaking([run]);
}

function printInline(inline: Inline, values: LetterValues): PrintedInline[] {
  if (!('type' in inline)) return present(printedText(inline.text, inline, false));
  switch (inline.type) {
    case 'veld':
      return printVeld(inline, values);
    case 'verwijzing':
      return printVerwijzing(inline, values);
    case 'link':
      return printLink(inline);
    default:
      return assertNever(inline);
  }
}

function printVeld({ naam, children: [carrier] }: Veld, values: LetterValues): PrintedInline[] {
  const value = values.valueOf(naam);
  switch (value.kind) {
    case 'value':
      return present(printedText(value.text, carrier, value.heel));
    case 'missing':
      return [{ type: 'ontbreekt', label: value.label }];
    case 'unknown':
      return [{ type: 'ontbreekt', label: naam }];
    default:
      return assertNever(value);
  }
}

function printVerwijzing({ punt, children: [carrier] }: Verwijzing, values: LetterValues): PrintedInline[] {
  const number = values.puntNumber(punt);
  if (number === undefined) return [{ type: 'ontbreekt', label: 'verwijzing' }];
  return present(printedText(String(number), carrier, false));
}

function printLink({ href, children }: Link): PrintedInline[] {
  const tekst = children.flatMap((child) => present(printedText(child.text, child, false)));
  return tekst.length === 0 ? [] : [{ type: 'link', href, tekst }];
}

function printedText(text: string, { vet, cursief }: Marks, heel: boolean): PrintedText | undefined {
  if (text === '') return undefined;
  return {
    type: 'tekst',
    text,
    ...(vet === true ? { vet } : {}),
    ...(cursief === true ? { cursief } : {}),
    ...(heel ? { heel } : {}),
  };
}

function present<Value>(value: Value | undefined): Value[] {
  return value === undefined ? [] : [value];
}

function joined(inlines: readonly PrintedInline[]): PrintedInline[] {
  const result: PrintedInline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (last?.type === 'tekst' && inline.type === 'tekst' && sameKind(last, inline)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else {
      result.push(inline);
    }
  }
  return result;
}

function sameKind(left: PrintedText, right: PrintedText): boolean {
  return left.vet === right.vet && left.cursief === right.cursief && left.heel === right.heel;
}

/** The rules look at the block as a whole; they keep its length, so each run takes its own part back. */
function nonBreaking(inlines: readonly PrintedInline[]): PrintedInline[] {
  const whole = withNonBreakingSpaces(inlineText(inlines));
  let offset = 0;
  const take = (run: PrintedText): PrintedText => {
    const text = whole.slice(offset, offset + run.text.length);
    offset += run.text.length;
    return { ...run, text };
  };
  return inlines.map((inline) => {
    switch (inline.type) {
      case 'tekst':
        return take(inline);
      case 'link':
        return { ...inline, tekst: inline.tekst.map(take) };
      case 'ontbreekt':
        offset += inlineText([inline]).length;
        return inline;
      default:
        return assertNever(inline);
    }
  });
}
