import { type Descendant, type Editor, Node } from 'slate';
import { fieldOf, isInlineNode } from '../grammar.ts';
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
import { isMovedSection, isSection, type Skeleton, slotOf } from '../skeleton.ts';
import type { BodyContext, Normalizer } from './normalizer.ts';
import { nearestHome } from './take-in/nearest-home.ts';
import { wrapper } from './take-in/wrapper.ts';

/**
 * The sections are those of the skeleton, in its order, with its ids. What stands between them goes to the nearest
 * tekst section; a section that was doubled by a split is joined again; a missing one comes back empty.
 */
export const sections: Normalizer = (context, [, path]) => {
  if (path.length > 0) return false;
  return (
    unwrapAround(context) ||
    takeInStranger(context) ||
    joinDoubled(context) ||
    restoreFields(context) ||
    sortSections(context) ||
    addMissing(context)
  );
};

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
  // Only a letter without any section that can be written in has no place for text.
  if (home === undefined && addMissing(context)) return true;
  if (isEmptyNode(stranger) || home === undefined) removeNode(editor, [index]);
  else if (isInlineNode(stranger)) wrapNodes(editor, [index], 1, wrapper('alinea', ids.fresh()));
  else moveNode(editor, [index], home);
  return true;
}

/** Behind the one with the id of the skeleton, unless it is empty, comes a half that was split off, or a copy. */
function joinDoubled({ editor, skeleton }: BodyContext): boolean {
  for (const slot of skeleton) {
    const places = [...editor.children.entries()].filter(([, child]) => slotOf(skeleton, child) === slot);
    const own = places.find(([, child]) => fieldOf(child, 'id') === slot.id) ?? places[0];
    const other = places.find((place) => place !== own);
    if (own === undefined || other === undefined) continue;
    joinSections(editor, own[0], other[0]);
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

/** Its content is left to come: what belongs there may only have strayed. */
function addMissing({ editor, skeleton }: BodyContext): boolean {
  const places = editor.children.map((child) => {
    const slot = slotOf(skeleton, child);
    return slot === undefined ? -1 : skeleton.indexOf(slot);
  });
  const missing = skeleton.findIndex((_slot, at) => !places.includes(at));
  const slot = skeleton[missing];
  if (slot === undefined) return false;
  const next = places.findIndex((at) => at > missing);
  insertNode(editor, [next < 0 ? places.length : next], { ...slot, children: [] });
  return true;
}
