import type { Alinea, Block, Item, Lijst, Tussenkop } from '../../body/body.ts';
import type { Segment } from '../handlebars/evaluation.ts';
import { inlinesFrom } from './inlines-from.ts';
import { type LayoutLine, layoutLines, type Piece } from './layout-lines.ts';

/**
 * The blocks of one section of standard text: a blank line ends an alinea, `## ` begins a tussenkop, `- ` and `1. ` an
 * item of a list (two spaces before it: the second level), any other line goes on with what stands above it. `newId`
 * gives an id that was never used.
 */
export function blocksFrom(segments: readonly Segment[], newId: () => string): Block[] {
  return draftsOf(layoutLines(segments)).map((draft) => blockFrom(draft, newId));
}

/** What will become a block, while lines are still added to it. */
type Draft =
  | { soort: 'alinea' | 'tussenkop'; pieces: Piece[] }
  | { soort: 'opsomming' | 'nummering'; items: ItemDraft[] };

type ItemDraft = { pieces: Piece[]; inner: { soort: 'opsomming' | 'nummering'; items: Piece[][] } | undefined };

function draftsOf(lines: readonly LayoutLine[]): Draft[] {
  const drafts: Draft[] = [];
  let open: Piece[] | undefined;
  for (const line of lines) {
    if (line.soort === 'leeg') open = undefined;
    else if (line.soort === 'tekst') open = goOn(open, line, drafts);
    else if (line.soort === 'tussenkop') {
      drafts.push({ soort: 'tussenkop', pieces: [...line.pieces] });
      open = undefined;
    } else open = addItem(line.soort, line, drafts);
  }
  return drafts;
}

/** A plain line: the end of what is open, or a new alinea. */
function goOn(open: Piece[] | undefined, { pieces }: LayoutLine, drafts: Draft[]): Piece[] {
  if (open !== undefined) {
    open.push({ text: ' ' }, ...pieces);
    return open;
  }
  const fresh = [...pieces];
  drafts.push({ soort: 'alinea', pieces: fresh });
  return fresh;
}

/** An item joins the list above it when that is of the same kind, also over a blank line. */
function addItem(soort: 'opsomming' | 'nummering', { niveau, pieces }: LayoutLine, drafts: Draft[]): Piece[] {
  const fresh = [...pieces];
  const last = drafts.at(-1);
  const list = last !== undefined && 'items' in last ? last : undefined;
  const outer = list?.items.at(-1);
  if (niveau === 2 && outer !== undefined) {
    outer.inner ??= { soort, items: [] };
    outer.inner.items.push(fresh);
  } else if (list?.soort === soort) list.items.push({ pieces: fresh, inner: undefined });
  else drafts.push({ soort, items: [{ pieces: fresh, inner: undefined }] });
  return fresh;
}

function blockFrom(draft: Draft, newId: () => string): Block {
  if ('items' in draft)
    return { type: draft.soort, id: newId(), children: draft.items.map((item) => itemFrom(item, newId)) };
  return textBlock(draft.soort, draft.pieces, newId);
}

function textBlock(type: 'alinea' | 'tussenkop', pieces: readonly Piece[], newId: () => string): Alinea | Tussenkop {
  return { type, id: newId(), children: inlinesFrom(pieces) };
}

function itemFrom({ pieces, inner }: ItemDraft, newId: () => string): Item {
  const id = newId();
  const alinea: Alinea = { type: 'alinea', id: newId(), children: inlinesFrom(pieces) };
  if (inner === undefined) return { type: 'item', id, children: [alinea] };
  const list: Lijst = {
    type: inner.soort,
    id: newId(),
    children: inner.items.map((one) => itemFrom({ pieces: one, inner: undefined }, newId)),
  };
  return { type: 'item', id, children: [alinea, list] };
}
