import { crc32 } from 'node:zlib';

/** The length of what closes it: `,"crc":"01234567"}`. */
const CLOSING = 18;

/** An object with at least one field as JSON, closed by the CRC-32 of the characters before the field `crc`. */
export function checkedJson(content: object): string {
  const open = JSON.stringify(content).slice(0, -1);
  return `${open},"crc":"${checksum(open)}"}`;
}

/** What a text holds that is as `checkedJson` wrote it, to the character; `undefined` for any other. */
export function parseCheckedJson(text: string): unknown {
  const open = text.slice(0, -CLOSING);
  if (text.slice(-CLOSING) !== `,"crc":"${checksum(open)}"}`) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checksum(text: string): string {
  return crc32(text).toString(16).padStart(8, '0');
}
