import type { BodyElement, LetterText } from '../body.ts';

/** Whether nothing is said in a node: no text but white space, and no veld or verwijzing. */
export function isEmptyNode(node: BodyElement | LetterText): boolean {
  if ('text' in node) return node.text.trim() === '';
  if (node.type === 'veld' || node.type === 'verwijzing') return false;
  for (const child of node.children) {
    if (!isEmptyNode(child)) return false;
  }
  return true;
}
