import { formatDutchAmount } from '../print/dutch-amount.ts';
import { formatDutchDate } from '../print/dutch-date.ts';
import { formatDutchNumber } from '../print/dutch-number.ts';
import type { VeldSoort } from './template.ts';

/**
 * A raw value as the letter shows it: "3 maart 2026", "12.500", "€ 1.250,50", "ja". `undefined` when there is no value.
 * Total: a value that does not fit its soort is shown as it is, because a draft may hold one.
 */
export function displayValue(soort: VeldSoort, raw: unknown): string | undefined {
  if (raw === undefined || raw === null || raw === '') return undefined;
  if (typeof raw === 'boolean') return raw ? 'ja' : 'nee';
  if (typeof raw === 'number') return formattedNumber(soort, raw) ?? String(raw);
  if (typeof raw !== 'string') return undefined;
  return soort === 'datum' ? (formatDutchDate(raw) ?? raw) : raw;
}

function formattedNumber(soort: VeldSoort, value: number): string | undefined {
  return soort === 'bedrag' ? formatDutchAmount(value) : formatDutchNumber(value);
}
