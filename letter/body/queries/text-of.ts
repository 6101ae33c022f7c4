import type { BodyElement, LetterText } from '../body.ts';

/** All text of a node in reading order, without anything between blocks. Velden and verwijzingen give nothing. */
export function textOf(node: BodyElement | LetterText): string {
  if ('text' in node) return node.text;
  if (node.type === 'veld' || node.type === 'verwijzing') return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
