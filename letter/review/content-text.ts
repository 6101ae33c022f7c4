import type { TreeNode } from './body-tree.ts';
import { canonicalInlines } from './canonical-inlines.ts';
import { canonicalJson } from './canonical-json.ts';

/** What is written in an element, as a text that can be compared; '' of one that holds other elements. */
export function contentText({ content }: Pick<TreeNode, 'content'>): string {
  if (content === undefined) return '';
  return content.soort === 'line' ? canonicalInlines(content.inlines) : canonicalJson(content.tabel);
}
