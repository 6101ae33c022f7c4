import type { BodyElement, LetterText } from '../../../letter/body/body.ts';

/** A body in a few words, to compare: "alinea(De tekst)", marks as *vet* and _cursief_, velden as {naam}. */
export function outline(nodes: readonly unknown[]): string {
  return (nodes as (BodyElement | LetterText)[]).map(word).join(' ');
}

function word(node: BodyElement | LetterText): string {
  if ('text' in node) {
    const text = node.vet ? `*${node.text}*` : node.text;
    return node.cursief ? `_${text}_` : text;
  }
  if (node.type === 'veld') return `{${node.naam}}`;
  if (node.type === 'verwijzing') return `{#${node.punt}}`;
  if (node.type === 'link') return `[${node.children.map(word).join('')}](${node.href})`;
  const isText = node.children.every((child) => 'text' in child || ['veld', 'verwijzing', 'link'].includes(child.type));
  const inner = node.children.map(word).join(isText ? '' : ' ');
  return `${node.type}(${inner})`;
}
