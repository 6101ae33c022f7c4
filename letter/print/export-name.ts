/**
 * The name, without extension, of the files of a letter: kenmerk and onderwerp, safe on Windows, macOS and Linux. No
 * character that Windows refuses, no reserved name, no point or space at the end, at most 120 characters.
 */
export function exportName(kenmerk: string | undefined, onderwerp: string | undefined): string {
  const parts = [kenmerk ?? 'concept', onderwerp ?? ''].map(cleaned).filter((part) => part !== '');
  const name = shortened(parts.join(' '), 120);
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
function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  const space = cut.lastIndexOf(' ');
  return (space > (length * 2) / 3 ? cut.slice(0, space) : cut).replace(/[. ]+$/, '');
}
