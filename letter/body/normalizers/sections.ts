import { type Descendant, type Editor, Node, type Path } from 'slate';
import { type BodyType, fieldOf, isInlineNode, typeOf } from '../grammar.ts';
import {
  insertNode,
  mergeWithPrevious,
  moveNode,
  removeNode,
  setFields,
  unwrapNode,
  wrapNodes,
} from '../node-operations.ts';
import { isEmptyNode } from '../queries/is-empty-node.ts';
import type { Skeleton, SkeletonSection } from '../skeleton.ts';
import { emptyContent } from './empty-content.ts';
import type { BodyContext, Normalizer } from './normalizer.ts';
import { wrapper } from './take-in/wrapper.ts';

/**
 * The sections are those of the skeleton, in its order, with its ids. What stands between them goes to the nearest
 * tekst section; a section that was doubled by a split is joined again; a missing one comes back empty.
 */
export const sections: Normalizer = (context, [, path]) => {
  if (path.length > 0) return false;
  return (
    takeInStranger(context) ||
    joinDoubled(context) ||
    restoreFields(context) ||
    sortSections(context) ||
    addMissing(context)
  );
};

/** The section of the skeleton that a node is: the one with its id, or else with its type and key. */
export function slotOf(skeleton: Skeleton, node: Node): SkeletonSection | undefined {
  const id = fieldOf(node, 'id');
  const key = fieldOf(node, 'key');
  const type = typeOf(node);
  return (
    skeleton.find((section) => section.id === id) ??
    skeleton.find((section) => section.key === key && section.type === type)
  );
}

/** Whether a node that stands elsewhere is a section that was moved there: a copy has got an id of its own. */
export function isMovedSection(skeleton: Skeleton, node: Node): boolean {
  const id = fieldOf(node, 'id');
  return skeleton.some((section) => section.id === id);
}

/** Whether a node of the top level is a section of the skeleton with all fields as they must be. */
export function isSection(skeleton: Skeleton, node: Node): boolean {
  const slot = slotOf(skeleton, node);
  return slot !== undefined && Object.entries(slot).every(([field, value]) => fieldOf(node, field) === value);
}

function takeInStranger(context: BodyContext): boolean {
  const { editor, skeleton, ids } = context;
  const index = editor.children.findIndex((child) => slotOf(skeleton, child) === undefined);
  const stranger = editor.children[index];
  if (stranger === undefined) return false;
  const home = nearestHome(context, index);
  if (holdsSection(skeleton, stranger)) unwrapNode(editor, [index]);
  else if (isEmptyNode(stranger)) removeNode(editor, [index]);
  else if (home === undefined) return addMissing(context) || remove(editor, index);
  else if (isInlineNode(stranger)) wrapNodes(editor, [index], 1, wrapper('alinea', ids.fresh()));
  else moveNode(editor, [index], home);
  return true;
}

/** Only a letter without any section in which can be written has no place for text. */
function remove(editor: Editor, index: number): true {
  removeNode(editor, [index]);
  return true;
}

function holdsSection(skeleton: Skeleton, node: Descendant): boolean {
  return !Node.isText(node) && node.children.some((child) => isMovedSection(skeleton, child));
}

/** The nearest tekst section; if the letter has none, the nearest of another type in which can be written. */
function nearestHome({ editor, skeleton }: BodyContext, index: number): Path | undefined {
  const types: (BodyType | undefined)[] = editor.children.map((child) => slotOf(skeleton, child)?.type);
  const isTekst = (type?: BodyType) => type === 'tekst';
  const isWritable = (type?: BodyType) => type !== undefined && type !== 'ondertekening';
  const at = nearest(types, index, isTekst) ?? nearest(types, index, isWritable);
  if (at === undefined) return undefined;
  return at > index ? [at, 0] : [at, Node.ancestor(editor, [at]).children.length];
}

/** The place nearest to `index` that passes the test; of two as near the one before it. */
function nearest(items: readonly (BodyType | undefined)[], index: number, test: (item?: BodyType) => boolean) {
  for (let distance = 1; distance <= items.length; distance += 1) {
    if (test(items[index - distance])) return index - distance;
    if (test(items[index + distance])) return index + distance;
  }
  return undefined;
}

/** The one with the id of the skeleton stays; a half that was split off, or a copy, is put behind it. */
function joinDoubled({ editor, skeleton }: BodyContext): boolean {
  for (const slot of skeleton) {
    const places = Array.from(editor.children.keys()).filter(
      (index) => slotOf(skeleton, editor.children[index] ?? editor) === slot,
    );
    const own = places.find((index) => fieldOf(editor.children[index] ?? editor, 'id') === slot.id) ?? places[0];
    const other = places.find((index) => index !== own);
    if (own === undefined || other === undefined) continue;
    const at = other < own ? own : own + 1;
    if (other !== at) moveNode(editor, [other], [at]);
    mergeWithPrevious(editor, [at]);
    return true;
  }
  return false;
}

function restoreFields({ editor, skeleton }: BodyContext): boolean {
  const index = editor.children.findIndex((child) => !isSection(skeleton, child));
  const child = editor.children[index];
  const slot = child === undefined ? undefined : slotOf(skeleton, child);
  if (slot === undefined) return false;
  setFields(editor, [index], slot);
  return true;
}

function sortSections({ editor, skeleton }: BodyContext): boolean {
  const present = skeleton.filter((slot) => editor.children.some((child) => slotOf(skeleton, child) === slot));
  for (const [index, slot] of present.entries()) {
    const current = editor.children.findIndex((child) => slotOf(skeleton, child) === slot);
    if (current !== index) {
      moveNode(editor, [current], [index]);
      return true;
    }
  }
  return false;
}

function addMissing(context: BodyContext): boolean {
  const { editor, skeleton } = context;
  const index = skeleton.findIndex((slot, at) => {
    const child = editor.children[at];
    return child === undefined || slotOf(skeleton, child) !== slot;
  });
  const slot = skeleton[index];
  if (slot === undefined) return false;
  const children = emptyContent(context, slot.type, slot.type === 'reacties' ? slot.punten : undefined) ?? [];
  // The children fit the type of the slot, which the compiler cannot follow through a union.
  insertNode(editor, [index], { ...slot, children } as Descendant);
  return true;
}
