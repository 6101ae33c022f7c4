import type { Gegevens, VeldValue } from '../../../letter/model/gegevens.ts';
import { LONGEST_TEXT } from '../../../letter/model/gegevens-schema.ts';

/** A gegeven that is one text and may be absent. */
export type TextGegeven = 'kenmerk' | 'uw_kenmerk' | 'datum' | 'onderwerp';

/** The gegevens with one text changed; without a text it is absent. */
export function withText(gegevens: Gegevens, naam: TextGegeven, text: string | undefined): Gegevens {
  const { [naam]: _, ...others } = gegevens;
  return text === undefined || text === '' ? others : { ...others, [naam]: text };
}

/** The gegevens with one veld of the template changed; without a value it is absent. */
export function withVeld(gegevens: Gegevens, naam: string, value: VeldValue | undefined): Gegevens {
  const { [naam]: _, ...others } = gegevens.velden;
  return { ...gegevens, velden: value === undefined || value === '' ? others : { ...others, [naam]: value } };
}

export function withAfschrift(gegevens: Gegevens, text: string): Gegevens {
  const { afschrift: _, ...others } = gegevens;
  return text === '' ? others : { ...others, afschrift: linesOf(text) };
}

/** Without ids the huisstijl says who signs. */
export function withOndertekenaars(gegevens: Gegevens, ids: string[] | undefined): Gegevens {
  const { ondertekenaars: _, ...others } = gegevens;
  return ids === undefined ? others : { ...others, ondertekenaars: ids };
}

/** The lines of a text field, as they are typed; nothing gives no line. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

export function textOfLines(lines: readonly string[] | undefined): string {
  return (lines ?? []).join('\n');
}

/**
 * Whether a letter can hold a text that is typed or pasted over another. One that is too long already may be made
 * shorter step by step.
 */
export function fitsLetter(text: string, before: string): boolean {
  return [sizeOf, longestLineOf].every((measure) => measure(text) <= Math.max(LONGEST_TEXT, measure(before)));
}

function sizeOf(text: string): number {
  return text.length;
}

function longestLineOf(text: string): number {
  return text.split('\n').reduce((longest, line) => Math.max(longest, line.length), 0);
}
