/**
 * The family names of a font file (TrueType or OpenType), or undefined when the file is damaged: not a font, cut off,
 * or without a table that printing needs. Typst passes over such a file in silence and takes another face instead.
 */
export function fontFamilies(bytes: Buffer): string[] | undefined {
  const tables = fontTables(bytes);
  if (tables === undefined || NEEDED.some((tag) => !tables.has(tag))) return undefined;
  const name = tables.get('name');
  return name === undefined ? undefined : familyNames(name);
}

/** Tables without which no glyph can be chosen, measured or drawn (OpenType 1.9, "Required tables"). */
const NEEDED = ['cmap', 'head', 'hhea', 'hmtx', 'maxp', 'name', 'OS/2'];
const SIGNATURES = [0x00010000, 0x4f54544f, 0x74727565];
const HEADER = 12;
const TABLE_RECORD = 16;

function fontTables(bytes: Buffer): Map<string, Buffer> | undefined {
  if (bytes.length < HEADER || !SIGNATURES.includes(bytes.readUInt32BE(0))) return undefined;
  const count = bytes.readUInt16BE(4);
  if (bytes.length < HEADER + count * TABLE_RECORD) return undefined;
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < count; index += 1) {
    const at = HEADER + index * TABLE_RECORD;
    const from = bytes.readUInt32BE(at + 8);
    const to = from + bytes.readUInt32BE(at + 12);
    if (to > bytes.length) return undefined;
    tables.set(bytes.toString('latin1', at, at + 4), bytes.subarray(from, to));
  }
  return tables;
}

const NAME_RECORD = 12;
/** Platform and the two name ids of a family: Windows, "family" and "typographic family". */
const WINDOWS = 3;
const FAMILY_IDS = [1, 16];

function familyNames(table: Buffer): string[] | undefined {
  if (table.length < 6) return undefined;
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  if (table.length < 6 + count * NAME_RECORD) return undefined;
  const names: string[] = [];
  for (let at = 6; at < 6 + count * NAME_RECORD; at += NAME_RECORD) {
    const wanted = table.readUInt16BE(at) === WINDOWS && FAMILY_IDS.includes(table.readUInt16BE(at + 6));
    const from = strings + table.readUInt16BE(at + 10);
    const name = table.subarray(from, from + table.readUInt16BE(at + 8));
    if (wanted)
      names.push(
        Buffer.from(name.subarray(0, name.length & ~1))
          .swap16()
          .toString('utf16le'),
      );
  }
  return names;
}
