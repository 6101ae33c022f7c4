import * as v from 'valibot';
import type { Inline, LetterText, Link } from '../../../letter/body/body.ts';
import { hrefSchema } from '../../../letter/body/body-schema.ts';

/** How a piece of text stands: its marks, and the address of the link around it. */
export type TextStyle = { readonly vet: boolean; readonly cursief: boolean; readonly href?: string };

type Piece = TextStyle & { text: string };

/** A line of text that is being read: pieces go in as they come, the line comes out with its white space in order. */
export class InlineLine {
  #pieces: Piece[] = [];

  add(text: string, style: TextStyle): void {
    const last = this.#pieces.at(-1);
    if (last !== undefined && isAlike(last, style)) last.text += text;
    else this.#pieces.push({ ...style, text });
  }

  /** The line, and an empty one after it. Without marks when `isKop`; `undefined` if nothing is said in it. */
  take(isKop = false): Inline[] | undefined {
    const pieces = this.#pieces;
    this.#pieces = [];
    const inlines = tidied(pieces).map((piece) => toInline(piece, isKop));
    return inlines.length === 0 ? undefined : inlines;
  }
}

function isAlike(left: TextStyle, right: TextStyle): boolean {
  return left.vet === right.vet && left.cursief === right.cursief && left.href === right.href;
}

/** One space where white space is, none at the ends; a space that does not break stays between two words. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = [];
  let before = ' ';
  for (const piece of pieces) {
    let text = piece.text
      .replace(/[\s\u00A0]*[ \t\r\n\f][\s\u00A0]*|\u00A0{2,}/gu, ' ')
      .replace(/[\u00AD\u200B\uFEFF]/gu, '');
    if (/[ \u00A0]$/u.test(before)) text = text.replace(/^[ \u00A0]/u, '');
    if (text === '') continue;
    before = text;
    tidy.push({ ...piece, text });
  }
  const last = tidy.at(-1);
  if (last !== undefined) last.text = last.text.replace(/[ \u00A0]$/u, '');
  return tidy.filter(({ text }) => text !== '');
}

function toInline({ text, vet, cursief, href }: Piece, isKop: boolean): Inline {
  const leaf: LetterText = { text, ...(vet && !isKop ? { vet } : {}), ...(cursief && !isKop ? { cursief } : {}) };
  if (href === undefined || !v.is(hrefSchema, href)) return leaf;
  const link: Link = { type: 'link', href, children: [leaf] };
  return link;
}
