import { formatDutchAmount } from '../../print/dutch-amount.ts';
import { formatDutchDate } from '../../print/dutch-date.ts';
import { formatDutchNumber } from '../../print/dutch-number.ts';
import { numberWord } from '../../print/number-word.ts';
import type { VeldSoort } from '../template.ts';
import { capitalised } from './capitalised.ts';
import { isFilled } from './is-filled.ts';
import { summedUp } from './summed-up.ts';

/**
 * A helper: pure, total, with a fixed number of arguments. A value that is not of the expected kind is never an error
 * while a letter is written: what is empty gives an empty text, other text stays as it is.
 */
export type Helper = {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly unknown[]) => unknown;
  /** What makes sense as an argument: one value, a list, or both. A group of values never does. */
  readonly takes: 'value' | 'list' | 'both';
  /** The arguments are compared, so they must be of one type. */
  readonly compares?: true;
  /** The kinds of veld that make sense as an argument; absent means: all. */
  readonly soorten?: readonly VeldSoort[];
};

/** Every helper that a template may use, as docs/sjabloonformaat.md explains them. Nothing else can be called. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['datum', one(asText(formatDutchDate), { soorten: ['datum'] })],
  ['bedrag', one(asNumber(formatDutchAmount), { soorten: ['bedrag', 'getal'] })],
  ['getal', one(asNumber(formatDutchNumber), { soorten: ['bedrag', 'getal'] })],
  ['telwoord', one(asNumber(numberWord), { soorten: ['getal'] })],
  ['hoofdletter', one(asText(capitalised))],
  ['opsomming', many(1, summedUp)],
  ['aantal', one(countOf, { takes: 'list' })],
  ['gelijk', two((a, b) => a === b)],
  ['ongelijk', two((a, b) => a !== b)],
  ['groter', two((a, b) => compared(a, b) > 0)],
  ['kleiner', two((a, b) => compared(a, b) < 0)],
  ['en', many(2, (args) => args.every(isFilled))],
  ['of', many(2, (args) => args.some(isFilled))],
  ['ingevuld', one(hasValue, { takes: 'both' })],
  ['niet', one((value) => !isFilled(value), { takes: 'both' })],
]);

function one(run: (value: unknown) => unknown, more: Partial<Helper> = {}): Helper {
  return { least: 1, most: 1, takes: 'value', run: ([value]: readonly unknown[]) => run(value), ...more };
}

function two(run: (a: unknown, b: unknown) => unknown): Helper {
  return { least: 2, most: 2, takes: 'value', compares: true, run: ([a, b]) => run(a, b) };
}

function many(least: number, run: (args: readonly unknown[]) => unknown): Helper {
  return { least, most: Number.POSITIVE_INFINITY, takes: 'both', run };
}

function hasValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function asText(format: (text: string) => string | undefined): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' ? (format(value) ?? value) : value);
}

function asNumber(format: (value: number) => string | undefined): (value: unknown) => unknown {
  return (value) => (typeof value === 'number' ? (format(value) ?? value) : value);
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

/** Below, at or above 0, as for sorting. Numbers by size; texts, and so ISO dates, by their characters; NaN otherwise. */
function compared(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a !== 'string' || typeof b !== 'string') return Number.NaN;
  if (a === b) return 0;
  return a > b ? 1 : -1;
}
