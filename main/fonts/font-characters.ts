/** Whether a font has a glyph for a character, by its code point. */
export type FontCharacters = (codePoint: number) => boolean;

/** The characters of a font file; see `fontCodePoints`. */
export function fontCharacters(bytes: Buffer): FontCharacters {
  const codePoints = fontCodePoints(bytes);
  return (codePoint) => codePoints.has(codePoint);
}

/**
 * The code points for which a font file has a glyph, in rising order, from its own table of them (OpenType 1.9, "cmap";
 * formats 4 and 12, which between them every font of Unicode has). A damaged table has none; it never throws.
 */
export function fontCodePoints(bytes: Buffer): ReadonlySet<number> {
  const cmap = tableOf(bytes, 'cmap');
  const found = (cmap === undefined ? [] : subtables(cmap)).flatMap((table) => codePointsOf(rangesOf(table)));
  return new Set(found.sort((one, other) => one - other));
}

/** The ranges of a table rise and do not overlap; what does in a damaged one is passed over. */
function codePointsOf(ranges: readonly Range[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (const { from, to, has } of ranges) {
    const last = Math.min(to, LAST_CODE_POINT);
    for (next = Math.max(next, from); next <= last; next += 1) if (has(next)) found.push(next);
  }
  return found;
}

const LAST_CODE_POINT = 0x10ffff;

/** Characters from `from` up to and including `to`; `has` tells which of them have a glyph. */
type Range = { readonly from: number; readonly to: number; readonly has: FontCharacters };

const HEADER = 12;
const TABLE_RECORD = 16;
const SUBTABLE_RECORD = 8;

function tableOf(bytes: Buffer, wanted: string): Buffer | undefined {
  if (bytes.length < HEADER) return undefined;
  const end = Math.min(bytes.length, HEADER + bytes.readUInt16BE(4) * TABLE_RECORD) - TABLE_RECORD;
  for (let at = HEADER; at <= end; at += TABLE_RECORD) {
    if (bytes.toString('latin1', at, at + 4) !== wanted) continue;
    const from = bytes.readUInt32BE(at + 8);
    return bytes.subarray(from, from + bytes.readUInt32BE(at + 12));
  }
  return undefined;
}

/** Several systems mostly share one. */
function subtables(cmap: Buffer): Buffer[] {
  const offsets = Array.from({ length: word(cmap, 2) }, (_, index) => long(cmap, 8 + index * SUBTABLE_RECORD));
  return [...new Set(offsets)].map((offset) => cmap.subarray(offset));
}

function rangesOf(table: Buffer): Range[] {
  const format = word(table, 0);
  if (format === 4) return segments(table);
  return format === 12 ? groups(table) : [];
}

const GROUPS = 16;
const GROUP = 12;

function groups(table: Buffer): Range[] {
  const count = Math.min(long(table, 12), Math.floor((table.length - GROUPS) / GROUP));
  return Array.from({ length: count }, (_, index) => {
    const at = GROUPS + index * GROUP;
    const [from, first] = [long(table, at), long(table, at + 8)];
    return { from, to: long(table, at + 4), has: (codePoint) => first + (codePoint - from) !== NO_GLYPH };
  });
}

/** Four rows of words stand one after the other: ends, starts, deltas, and offsets into what follows. */
function segments(table: Buffer): Range[] {
  const length = word(table, 6);
  const ends = 14;
  const starts = ends + length + 2;
  return Array.from({ length: length / 2 }, (_, index) => {
    const from = word(table, starts + index * 2);
    const delta = word(table, starts + length + index * 2);
    const offsetAt = starts + length * 2 + index * 2;
    const offset = word(table, offsetAt);
    const glyph = (codePoint: number) =>
      offset === 0 ? (codePoint + delta) & 0xffff : word(table, offsetAt + offset + (codePoint - from) * 2);
    return { from, to: word(table, ends + index * 2), has: (codePoint) => glyph(codePoint) !== NO_GLYPH };
  });
}

const NO_GLYPH = 0;

/** Nought beyond the end: a table that was cut off has no more characters. */
function word(table: Buffer, at: number): number {
  return at + 2 <= table.length ? table.readUInt16BE(at) : 0;
}

function long(table: Buffer, at: number): number {
  return at + 4 <= table.length ? table.readUInt32BE(at) : 0;
}
