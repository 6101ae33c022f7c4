import { Transforms } from 'slate';
import type { Body, IdentifiedElement, Inline } from '../body/body.ts';
import { createBodyEditor } from '../body/create-body-editor.ts';
import { blocksOf } from '../body/queries/blocks-of.ts';
import { puntVerwijderen } from '../body/transforms/punt-verwijderen.ts';
import { inlinesOf } from './block-index.ts';
import type { BlockConflict } from './join-letters.ts';
import { replacedBlock } from './replaced-block.ts';
import type { ConflictChoice } from './resolve-conflict.ts';
import { soundBody } from './sound-body.ts';
import { withOwnIds } from './unique-ids.ts';

/** The body with a conflict about a block decided; see `resolveConflict`. */
export function resolvedBody(body: Body, conflict: BlockConflict, choice: ConflictChoice, newId: () => string): Body {
  const { block, ours, theirs } = conflict;
  const chosen = choice === 'theirs' ? theirs : ours;
  if (ours === undefined || theirs === undefined) {
    return choice === 'both' || chosen !== undefined ? body : withoutBlock(body, block, newId);
  }
  const nodes = choice === 'both' ? [ours.node, theirs.node] : [chosen?.node ?? ours.node];
  const replaced = replacedBlock(body, block, (current, parent) => written(current, parent, nodes, newId));
  return soundBody(replaced, newId);
}

/** Without the block, and of a punt without its reacties; the editor fills what may not be empty. */
function withoutBlock(body: Body, id: string, newId: () => string): Body {
  const place = blocksOf(body).find(({ node }) => node.id === id);
  if (place === undefined) return body;
  const editor = createBodyEditor(body, newId);
  if (place.node.type === 'punt') puntVerwijderen(editor, id);
  else Transforms.removeNodes(editor, { at: [...place.path], voids: true });
  return soundBody(editor.children, newId);
}

/** What stands in the place of the block: the chosen node, or two of them, side by side or in one line. */
function written(
  current: IdentifiedElement,
  parent: IdentifiedElement | undefined,
  nodes: readonly IdentifiedElement[],
  newId: () => string,
): IdentifiedElement[] {
  const [first, second] = nodes;
  if (first === undefined) return [current];
  const own = withContent(current, first);
  if (second === undefined) return [own];
  const lines = [inlinesOf(first), inlinesOf(second)];
  const [left, right] = lines;
  if (left !== undefined && right !== undefined && !mayStandTwice(current, parent)) {
    return [withLine(current, [...left, { text: ' ' }, ...right])];
  }
  return [own, second.type === 'tabel' ? ownTable(second, newId) : withContent({ ...second, id: newId() }, second)];
}

/** The block with what is written in `side`, its own id and, among lines of text, its own type. */
function withContent(current: IdentifiedElement, side: IdentifiedElement): IdentifiedElement {
  const inlines = inlinesOf(side);
  if (inlines !== undefined && inlinesOf(current) !== undefined) return withLine(current, inlines);
  return { ...side, id: current.id };
}

function withLine(current: IdentifiedElement, inlines: readonly Inline[]): IdentifiedElement {
  switch (current.type) {
    case 'alinea':
    case 'tussenkop':
    case 'reactiekop':
    case 'bijlage':
    case 'cel':
      return { ...current, children: [...inlines] };
    default:
      return current;
  }
}

function ownTable(tabel: Extract<IdentifiedElement, { type: 'tabel' }>, newId: () => string): IdentifiedElement {
  const inside = new Set(tabel.children.flatMap((rij) => [rij.id, ...rij.children.map(({ id }) => id)]));
  return { ...withOwnIds(tabel, inside, newId), id: newId() };
}

/** An item has one alinea and a reactie one kop; elsewhere two may stand behind each other. */
function mayStandTwice({ type }: IdentifiedElement, parent: IdentifiedElement | undefined): boolean {
  return type !== 'reactiekop' && type !== 'cel' && parent?.type !== 'item';
}
