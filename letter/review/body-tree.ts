import type { Body, IdentifiedElement, Inline, Reactie, Tabel } from '../body/body.ts';
import { blocksIn, inlinesOf } from './block-index.ts';

/**
 * A body as joining sees it: every element by a key that is the same in all copies of the letter, with the keys of what
 * stands in it. A reactie stands in its punt here, so that it goes wherever that goes; a section is known by its key, a
 * reactie and its kop by the punt that they answer. A table is one whole.
 */
export type BodyTree = ReadonlyMap<string, TreeNode>;

export type TreeNode = {
  readonly key: string;
  /** The key of what it stands in; '' for a section. */
  readonly parent: string;
  readonly children: readonly string[];
  /** Its own fields: type, id, and those of its type. */
  readonly fields: TreeFields;
  /** A line of text, the rows of a table, or nothing: then it holds other elements. */
  readonly content: TreeContent | undefined;
};

export type TreeFields = {
  readonly type: IdentifiedElement['type'];
  readonly id: string;
  readonly key?: string;
  readonly punten?: string;
  readonly punt?: string;
};

export type TreeContent =
  | { readonly soort: 'line'; readonly inlines: readonly Inline[] }
  | { readonly soort: 'tabel'; readonly tabel: Tabel };

/** The key of the row of sections itself, in which these stand. */
export const ROOT = '';

/** The tree of a sound body. */
export function bodyTree(body: Body): BodyTree {
  const tree = new Map<string, TreeNode>();
  const answering = new Map<string, number>();
  for (const section of body) {
    const key = sectionKey(section.key);
    if (section.type === 'reacties') {
      const nth = answering.get(section.punten) ?? 0;
      answering.set(section.punten, nth + 1);
      add(tree, { key, parent: ROOT, node: section, children: [] });
      for (const reactie of section.children) addReactie(tree, reactie, nth);
    } else {
      addWithin(tree, section, key, ROOT);
    }
  }
  return withReacties(tree);
}

/** The key in the tree of the section that the template calls `key`. */
export function sectionKey(key: string): string {
  return `sectie ${key}`;
}

/** The key in the tree of the reactie to a punt; a list may be answered in more than one section: `nth` from 0. */
export function reactieKey(punt: string, nth: number): string {
  return `reactie ${punt} ${nth}`;
}

function addWithin(tree: Map<string, TreeNode>, node: IdentifiedElement, key: string, parent: string): void {
  const inner = node.type === 'tabel' ? [] : blocksIn(node);
  add(tree, { key, parent, node, children: inner.map(({ id }) => id) });
  for (const child of inner) addWithin(tree, child, child.id, key);
}

function addReactie(tree: Map<string, TreeNode>, reactie: Reactie, nth: number): void {
  const key = reactieKey(reactie.punt, nth);
  const [kop, ...blocks] = reactie.children;
  const kopKey = `kop ${reactie.punt} ${nth}`;
  add(tree, { key, parent: reactie.punt, node: reactie, children: [kopKey, ...blocks.map(({ id }) => id)] });
  addWithin(tree, kop, kopKey, key);
  for (const block of blocks) addWithin(tree, block, block.id, key);
}

type Added = { key: string; parent: string; node: IdentifiedElement; children: readonly string[] };

function add(tree: Map<string, TreeNode>, { key, parent, node, children }: Added): void {
  const { children: _inside, ...fields } = node;
  tree.set(key, { key, parent, children, fields, content: contentOf(node) });
}

function contentOf(node: IdentifiedElement): TreeContent | undefined {
  if (node.type === 'tabel') return { soort: 'tabel', tabel: node };
  const inlines = inlinesOf(node);
  return inlines === undefined ? undefined : { soort: 'line', inlines };
}

/** Every reactie is also told to its punt, behind the text of it. */
function withReacties(tree: Map<string, TreeNode>): BodyTree {
  for (const { key, parent, fields } of [...tree.values()]) {
    const punt = tree.get(parent);
    if (fields.type === 'reactie' && punt !== undefined) {
      tree.set(parent, { ...punt, children: [...punt.children, key] });
    }
  }
  return tree;
}
