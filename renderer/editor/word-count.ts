import type { Body, BodyElement, LetterText, Section } from '../../letter/body/body.ts';

/** A veld counts as one word: what stands in it is written elsewhere. */
const VELD = ' x ';
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.\-–/]*/gu;

const known = new WeakMap<Section, number>();

/** How many words were written in the body. Only the sections that changed since the last time are counted again. */
export function wordCount(body: Body): number {
  let total = 0;
  for (const section of body) {
    const count = known.get(section) ?? wordsIn(section);
    known.set(section, count);
    total += count;
  }
  return total;
}

function wordsIn(section: Section): number {
  return wordsOf(section).match(WORD)?.length ?? 0;
}

function wordsOf(node: BodyElement | LetterText): string {
  if ('text' in node) return node.text;
  if (node.type === 'veld' || node.type === 'verwijzing') return VELD;
  let text = '';
  for (const child of node.children) text += wordsOf(child);
  return node.type === 'link' ? text : `${text}\n`;
}
