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
    unwrapAround(context) ||
    addMissing(context) ||
    takeInStranger(context) ||
    joinDoubled(context) ||
    restoreFields(context) ||
    sortSections(context)
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

/** Something that was put around sections gives them back. */
function unwrapAround({ editor, skeleton }: BodyContext): boolean {
  const index = editor.children.findIndex(
    (child) => slotOf(skeleton, child) === undefined && holdsSection(skeleton, child),
  );
  if (index < 0) return false;
  unwrapNode(editor, [index]);
  return true;
}

function holdsSection(skeleton: Skeleton, node: Descendant): boolean {
  return !Node.isText(node) && node.children.some((child) => isMovedSection(skeleton, child));
}

function takeInStranger(context: BodyContext): boolean {
  const { editor, skeleton, ids } = context;
  const index = editor.children.findIndex((child) => slotOf(skeleton, child) === undefined);
  const stranger = editor.children[index];
  if (stranger === undefined) return false;
  const home = nearestHome(context, index);
  // Only a letter without any section in which can be written has no place for text.
  if (isEmptyNode(stranger) || home === undefined) removeNode(editor, [index]);
  else if (isInlineNode(stranger)) wrapNodes(editor, [index], 1, wrapper('alinea', ids.fresh()));
  else moveNode(editor, [index], home);
  return true;
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

/** Behind the one with the id of the skeleton, unless it is empty, comes a half that was split off, or a copy. */
function joinDoubled({ editor, skeleton }: BodyContext): boolean {
  for (const slot of skeleton) {
    const places = Array.from(editor.children.keys()).filter(
      (index) => slotOf(skeleton, editor.children[index] ?? editor) === slot,
    );
    const own = places.find((index) => fieldOf(editor.children[index] ?? editor, 'id') === slot.id) ?? places[0];
    const other = places.find((index) => index !== own);
    if (own === undefined || other === undefined) continue;
    joinSections(editor, own, other);
    return true;
  }
  return false;
}

function joinSections(editor: Editor, own: number, other: number): void {
  if (isEmptyNode(Node.descendant(editor, [own]))) {
    removeNode(editor, [own]);
    return;
  }
  const at = other < own ? own : own + 1;
  if (other !== at) moveNode(editor, [other], [at]);
  mergeWithPrevious(editor, [at]);
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
  const places = editor.children.map((child) => {
    const slot = slotOf(skeleton, child);
    return slot === undefined ? -1 : skeleton.indexOf(slot);
  });
  const missing = skeleton.findIndex((_slot, at) => !places.includes(at));
  const slot = skeleton[missing];
  if (slot === undefined) return false;
  const next = places.findIndex((at) => at > missing);
  const children = emptyContent(context, slot.type, slot.type === 'reacties' ? slot.punten : undefined) ?? [];
  // The children fit the type of the slot, which the compiler cannot follow through a union.
  insertNode(editor, [next < 0 ? places.length : next], { ...slot, children } as Descendant);
  return true;
}
