import type { Body, IdentifiedElement, Inline } from '../body/body.ts';
import { puntNumber } from '../body/queries/punt-number.ts';
import { assertNever } from '../model/assert-never.ts';
import { blocksIn, inlinesOf } from './block-index.ts';
import type { LetterNames } from './letter-names.ts';

/** What names, values and numbers the text of a letter is read with. */
export type TextNames = {
  readonly names: Pick<LetterNames, 'veld'>;
  readonly body: Body;
  /** What a veld prints in this letter; without it, or where it gives nothing, a veld is its label. */
  readonly waardeVan?: (naam: string) => string | undefined;
};

/**
 * The text of an element as people read it: a veld as its value, or as its label in brackets, a verwijzing as the number
 * of its punt, a link with its address behind it; blocks on lines of their own, the cells of a row side by side.
 */
export function blockText(node: IdentifiedElement, context: TextNames): string {
  const inlines = inlinesOf(node);
  if (inlines !== undefined) return lineText(inlines, context);
  const parts = blocksIn(node).map((child) => blockText(child, context));
  return parts.join(node.type === 'rij' ? ' | ' : '\n');
}

/** The same for one line of text. */
export function lineText(inlines: readonly Inline[], context: TextNames): string {
  return inlines.map((inline) => inlineText(inline, context)).join('');
}

function inlineText(inline: Inline, { names, body, waardeVan }: TextNames): string {
  if (!('type' in inline)) return inline.text;
  switch (inline.type) {
    case 'veld':
      return waardeVan?.(inline.naam) ?? `[${names.veld(inline.naam)}]`;
    case 'verwijzing':
      return String(puntNumber(body, inline.punt) ?? '[verwijzing]');
    case 'link': {
      const words = inline.children.map(({ text }) => text).join('');
      return words === inline.href ? words : `${words} (${inline.href})`;
    }
    default:
      return assertNever(inline);
  }
}
