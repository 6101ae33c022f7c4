import { formatDutchNumber } from './dutch-number.ts';

const TO_TWENTY = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const;

const TENS = ['dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'] as const;

/**
 * A number as running text has it. In letters: up to twenty, tens up to a hundred, hundreds up to a thousand and
 * thousands up to twelve thousand; everything else in digits (the usual rule, as Onze Taal and taaladvies.net give it).
 * One is "één", with its accents, because the number is meant. `undefined` for what is not a finite number.
 */
export function numberWord(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  return inLetters(value) ?? formatDutchNumber(value);
}

function inLetters(value: number): string | undefined {
  if (value <= 20) return TO_TWENTY[value];
  if (value < 100) return TENS[value / 10 - 3];
  if (value < 1000) return rounds(value / 100, 9, 'honderd');
  return rounds(value / 1000, 12, 'duizend');
}

/** "honderd", "tweehonderd", ... up to `most` times. */
function rounds(times: number, most: number, word: string): string | undefined {
  const multiplier = times <= most ? TO_TWENTY[times] : undefined;
  if (multiplier === undefined) return undefined;
  return times === 1 ? word : multiplier + word;
}
