/** The font file with other names in it: what a machine could have installed under the name of our lettertype. */
export function renamedFont(font: Buffer, family: string, postScriptName: string): Buffer {
  const names = nameTable([
    [FAMILY, family],
    [STYLE, 'Regular'],
    [FULL, family],
    [POSTSCRIPT, postScriptName],
  ]);
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const renamed = Buffer.concat([font, padding, names]);
  const record = nameRecord(font);
  renamed.writeUInt32BE(font.length + padding.length, record + 8);
  renamed.writeUInt32BE(names.length, record + 12);
  return renamed;
}

const [FAMILY, STYLE, FULL, POSTSCRIPT] = [1, 2, 4, 6];

function nameRecord(font: Buffer): number {
  const count = font.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => 12 + 16 * index);
  return records.find((at) => font.toString('latin1', at, at + 4) === 'name') ?? 0;
}

function nameTable(names: readonly (readonly [number, string])[]): Buffer {
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const length = strings[index]?.length ?? 0;
    for (const [field, value] of [3, 1, 0x409, id, length, offset].entries()) {
      header.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    }
    offset += length;
  }
  return Buffer.concat([header, ...strings]);
}
