import { isBlankText } from '../../model/is-blank-text.ts';
import type { BodyElement, LetterText } from '../body.ts';

/** Whether nothing is said in a node: no text that shows (white space does not), and no veld or verwijzing. */
export function isEmptyNode(node: BodyElement | LetterText): boolean {
  if ('text' in node) return isBlankText(node.text);
  if (node.type === 'veld' || node.type === 'verwijzing') return false;
  for (const child of node.children) {
    if (!isEmptyNode(child)) return false;
  }
  return true;
}
