/**
 * A text as it is searched: without capitals and diacritics, each character in the same place as in `text`, so that what
 * is found in the one can be shown from the other. `text` must be in the composed form (NFC).
 */
export function foldText(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, folded).toLowerCase();
}

function folded(character: string): string {
  const plain = character.normalize('NFD').replace(/\p{M}/gu, '');
  return plain.length === character.length ? plain : character;
}
