import type { Inline } from '../../body/body.ts';
import type { Piece } from './layout-lines.ts';

/**
 * The pieces of one block as inlines: white space in literal text is one space, none at either end, and text stands at
 * both ends and between two values, as Slate wants it.
 */
export function inlinesFrom(pieces: readonly Piece[]): Inline[] {
  const merged = mergedPieces(pieces);
  const inlines: Inline[] = [];
  for (const [index, piece] of merged.entries()) {
    if ('naam' in piece) {
      if (!endsInText(inlines)) inlines.push({ text: '' });
      inlines.push({ type: 'veld', naam: piece.naam, children: [{ text: '' }] });
    } else {
      const atStart = index === 0 ? piece.text.replace(/^ /, '') : piece.text;
      inlines.push({ text: index === merged.length - 1 ? atStart.replace(/ $/, '') : atStart });
    }
  }
  if (!endsInText(inlines)) inlines.push({ text: '' });
  return inlines;
}

function mergedPieces(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if ('text' in piece && last !== undefined && 'text' in last) {
      merged[merged.length - 1] = { text: spaced(last.text + piece.text) };
    } else {
      merged.push('text' in piece ? { text: spaced(piece.text) } : piece);
    }
  }
  return merged;
}

/** U+00A0 stays: it keeps words together. */
function spaced(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ');
}

function endsInText(inlines: readonly Inline[]): boolean {
  const last = inlines.at(-1);
  return last !== undefined && 'text' in last;
}
