/**
 * The name, without extension, of the files of a letter: kenmerk and onderwerp, safe on Windows, macOS and Linux. No
 * character that Windows refuses, no reserved name, no point or space at the end. At most 120 characters and 200 bytes of
 * UTF-8: Linux takes names of 255 bytes, and a number and an extension still follow.
 */
export function exportName(kenmerk: string | undefined, onderwerp: string | undefined): string {
  const parts = [kenmerk ?? 'concept', onderwerp ?? ''].map(cleaned).filter((part) => part !== '');
  const name = shortened(parts.join(' '));
  if (name === '') return 'brief';
  return RESERVED.test(name) ? `brief ${name}` : name;
}

/** Names that Windows keeps for devices, also with an extension behind them. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Cn}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
}

/** Cut at a word where one ends in the last third, and never inside a character of two code units. */
function shortened(text: string): string {
  const characters = [...text];
  const length = fittingLength(characters);
  if (length === characters.length) return text;
  const cut = characters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return (space > (cut.length * 2) / 3 ? cut.slice(0, space) : cut).replace(/[. ]+$/, '');
}

const MOST_CHARACTERS = 120;
const MOST_BYTES = 200;

/** How many of the first characters fit in a name. */
function fittingLength(characters: readonly string[]): number {
  let bytes = 0;
  for (const [index, character] of characters.entries()) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (index === MOST_CHARACTERS || bytes > MOST_BYTES) return index;
  }
  return characters.length;
}

/** The length of a character in UTF-8 (RFC 3629, section 3). */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
