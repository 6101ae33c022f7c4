import { type Descendant, Node, type NodeEntry, type Path, type Point, type Range } from 'slate';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { isInlineNode, typeOf } from '../../../letter/body/grammar.ts';

export type FindOptions = { readonly matchCase: boolean; readonly wholeWord: boolean };

/**
 * Every place where `query` stands in the text, in reading order; also across bold, italic and links, never across
 * blocks, and never in velden. A plain space finds one that does not break, a plain quote finds a curly one.
 */
export function findMatches({ children }: Pick<BodyEditor, 'children'>, query: string, options: FindOptions): Range[] {
  if (query === '') return [];
  const pattern = patternOf(query, options);
  const found: Range[] = [];
  for (const entry of textBlocks(children, [])) collect(entry, pattern, found);
  return found;
}

type Piece = { readonly path: Path; readonly start: number; readonly length: number };

/** The elements in which text stands directly. */
function textBlocks(children: readonly Descendant[], path: Path): NodeEntry[] {
  return children.flatMap((child, index): NodeEntry[] => {
    if (Node.isText(child)) return [];
    const at = [...path, index];
    return child.children.every(isInlineNode) ? [[child, at]] : textBlocks(child.children, at);
  });
}

function collect([block, path]: NodeEntry, pattern: RegExp, found: Range[]): void {
  const pieces: Piece[] = [];
  let text = '';
  for (const [leaf, at] of Node.texts(block)) {
    const holder = at.length > 1 ? Node.ancestor(block, at.slice(0, -1)) : block;
    const isVoid = typeOf(holder) === 'veld' || typeOf(holder) === 'verwijzing';
    if (!isVoid) pieces.push({ path: [...path, ...at], start: text.length, length: leaf.text.length });
    text += isVoid ? '\uFFFC' : leaf.text;
  }
  for (const match of text.matchAll(pattern)) {
    const anchor = pointAt(pieces, match.index, 'start');
    const focus = pointAt(pieces, match.index + match[0].length, 'end');
    if (anchor !== undefined && focus !== undefined) found.push({ anchor, focus });
  }
}

function pointAt(pieces: readonly Piece[], offset: number, edge: 'start' | 'end'): Point | undefined {
  const piece = pieces.find(({ start, length }) =>
    edge === 'start' ? offset >= start && offset < start + length : offset > start && offset <= start + length,
  );
  return piece && { path: piece.path, offset: offset - piece.start };
}

function patternOf(query: string, { matchCase, wholeWord }: FindOptions): RegExp {
  const words = query
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/[ \u00A0]/gu, '[ \\u00A0]')
    .replace(/['‘’]/gu, "['‘’]")
    .replace(/["“”]/gu, '["“”]');
  const whole = wholeWord ? `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])` : words;
  return new RegExp(whole, matchCase ? 'gu' : 'giu');
}
