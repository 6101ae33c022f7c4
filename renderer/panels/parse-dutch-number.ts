/**
 * A number as people type it in Dutch: comma before the decimals, points or spaces between groups of three. "12.5" can
 * only mean twelve and a half. `undefined` when it is no number.
 */
export function parseDutchNumber(text: string): number | undefined {
  const match = /^([-−]?)(\d{1,3}(?:[. \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?$/u.exec(text.trim());
  if (match !== null) {
    const [, sign, whole = '', decimals = '0'] = match;
    return finite(`${sign === '' ? '' : '-'}${whole.replace(/\D/gu, '')}.${decimals}`);
  }
  return /^-?\d+\.\d+$/u.test(text.trim()) ? finite(text.trim()) : undefined;
}

/** An amount in euros: "€ 1.250,50", "1250,-", "12 euro". `undefined` when it is none, or has parts of a cent. */
export function parseDutchAmount(text: string): number | undefined {
  const bare = text
    .trim()
    .replace(/^(?:€|eur)\s*/iu, '')
    .replace(/\s*(?:euro|eur|€)$/iu, '')
    .replace(/,(?:-{1,2}|–|—)$/u, '');
  if (/[,.]\d\d\d\d*$/u.test(bare) && !/\.\d{3}$/u.test(bare)) return undefined;
  return parseDutchNumber(bare);
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
