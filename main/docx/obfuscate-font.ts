import { createHash } from 'node:crypto';

/**
 * The key under which a font is embedded, as a GUID in capitals: taken from the font itself, so that the same letter
 * gives the same file.
 */
export function fontKey(font: Uint8Array): string {
  const hex = createHash('sha256').update(font).digest('hex').toUpperCase();
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/**
 * A font as DOCX embeds it: its first 32 bytes combined with the bytes of the key from last to first, twice
 * (ECMA-376 part 4, 17.8.1).
 */
export function obfuscateFont(font: Uint8Array, key: string): Uint8Array {
  const keyBytes = Buffer.from(key.replaceAll('-', ''), 'hex').reverse();
  const obfuscated = Uint8Array.from(font);
  for (let index = 0; index < Math.min(OBFUSCATED, font.length); index += 1) {
    obfuscated[index] = (font[index] ?? 0) ^ (keyBytes[index % keyBytes.length] ?? 0);
  }
  return obfuscated;
}

const OBFUSCATED = 32;
