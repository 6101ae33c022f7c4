/** Beyond this, a number of JavaScript no longer holds its last digits. */
const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * A number as running Dutch text has it: comma before the decimals, points between groups of three from five digits
 * on, so that a year or "1250" stays as it is (taaladvies.net, "10.000.000 / 10 000 000"). `undefined` for what is
 * not a finite number, or too large to be exact.
 */
export function formatDutchNumber(value: number): string | undefined {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return undefined;
  const [whole = '', decimals] = plainDigits(Math.abs(value)).split('.');
  const grouped = whole.length > 4 ? groupThousands(whole) : whole;
  const text = decimals === undefined ? grouped : `${grouped},${decimals}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** "1250000" as "1.250.000". */
export function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, '.');
}

/** Without an exponent: 1e-7 as "0.0000001". */
function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
