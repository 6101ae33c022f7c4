import { groupThousands } from './dutch-number.ts';

/** Above this, cents can no longer be told apart. */
const LARGEST_AMOUNT = 10_000_000_000_000;

/**
 * An amount of euros as "€ 1.250" or "€ 1.250,50": whole euros without decimals, cents with two, rounded half away from
 * zero. Between the sign and the number stands U+00A0, so that they are never parted over two lines. `undefined` for
 * what is not a finite number or is above ten thousand billion.
 */
export function formatDutchAmount(euros: number): string | undefined {
  if (!Number.isFinite(euros) || Math.abs(euros) > LARGEST_AMOUNT) return undefined;
  const cents = wholeCents(Math.abs(euros));
  const sign = euros < 0 && cents > 0 ? '-' : '';
  const whole = groupThousands(String(Math.floor(cents / 100)));
  const rest = cents % 100;
  return `€\u00a0${sign}${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** Rounds what is written, not the binary fraction beneath it: 1.005 is 101 cents. */
function wholeCents(euros: number): number {
  const text = String(euros);
  return text.includes('e') ? Math.round(euros * 100) : Math.round(Number(`${text}e2`));
}
