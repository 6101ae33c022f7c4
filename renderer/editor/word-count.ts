import type { Body, BodyElement, LetterText } from '../../letter/body/body.ts';
import { isInlineNode } from '../../letter/body/grammar.ts';

/** A veld counts as one word: what stands in it is written elsewhere. */
const VELD = ' x ';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-–/]*/gu;

const known = new WeakMap<BodyElement, number>();

/** How many words were written in the body. Only what changed since the last time is counted again. */
export function wordCount(body: Body): number {
  let total = 0;
  for (const section of body) total += wordsIn(section);
  return total;
}

function wordsIn(node: BodyElement): number {
  const before = known.get(node);
  if (before !== undefined) return before;
  let total = 0;
  let line = '';
  for (const child of node.children) {
    if ('text' in child || isInlineNode(child)) line += textOf(child);
    else total += wordsIn(child);
  }
  total += line.match(WORD)?.length ?? 0;
  known.set(node, total);
  return total;
}

function textOf(node: BodyElement | LetterText): string {
  if ('text' in node) return node.text;
  if (node.type === 'veld' || node.type === 'verwijzing') return VELD;
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}
