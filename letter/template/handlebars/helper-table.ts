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
  /** The kinds of veld that make sense as an argument; absent means: all. */
  readonly soorten?: readonly VeldSoort[];
  /** One Dutch line for people who write templates. */
  readonly uitleg: string;
};

const ANY_NUMBER = Number.POSITIVE_INFINITY;

/** Every helper that a template may use. Nothing else can be called. */
export const HELPERS: ReadonlyMap<string, Helper> = new Map<string, Helper>([
  ['datum', one(asText(formatDutchDate), '2026-03-03 wordt 3 maart 2026', ['datum'])],
  ['bedrag', one(asNumber(formatDutchAmount), '1250.5 wordt € 1.250,50', ['bedrag', 'getal'])],
  ['getal', one(asNumber(formatDutchNumber), '12500.5 wordt 12.500,5', ['bedrag', 'getal'])],
  ['telwoord', one(asNumber(numberWord), '2 wordt twee, 21 blijft 21', ['getal'])],
  ['hoofdletter', one(asText(capitalised), 'de eerste letter wordt een hoofdletter, ij wordt IJ')],
  ['opsomming', many(1, summedUp, 'a, b en c; ook van een lijst')],
  ['aantal', one(countOf, 'het aantal onderdelen van een lijst')],
  ['gelijk', two((a, b) => a === b, 'is het eerste gelijk aan het tweede?')],
  ['ongelijk', two((a, b) => a !== b, 'verschilt het eerste van het tweede?')],
  ['groter', two((a, b) => compared(a, b) > 0, 'is het eerste groter (of later) dan het tweede?')],
  ['kleiner', two((a, b) => compared(a, b) < 0, 'is het eerste kleiner (of vroeger) dan het tweede?')],
  ['en', many(2, (args) => args.every(isFilled), 'zijn ze allemaal waar of ingevuld?')],
  ['of', many(2, (args) => args.some(isFilled), 'is er ten minste één waar of ingevuld?')],
  [
    'ingevuld',
    one((value) => value !== undefined && value !== null && value !== '', 'is er een waarde, ook als die nee of 0 is?'),
  ],
  ['niet', one((value) => !isFilled(value), 'is het niet waar of leeg?')],
]);

function one(run: (value: unknown) => unknown, uitleg: string, soorten?: readonly VeldSoort[]): Helper {
  const helper = { least: 1, most: 1, run: ([value]: readonly unknown[]) => run(value), uitleg };
  return soorten === undefined ? helper : { ...helper, soorten };
}

function two(run: (a: unknown, b: unknown) => unknown, uitleg: string): Helper {
  return { least: 2, most: 2, run: ([a, b]) => run(a, b), uitleg };
}

function many(least: number, run: (args: readonly unknown[]) => unknown, uitleg: string): Helper {
  return { least, most: ANY_NUMBER, run, uitleg };
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
