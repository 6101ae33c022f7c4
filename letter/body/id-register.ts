import { type Descendant, type Editor, Node, type Operation } from 'slate';
import { fieldOf } from './grammar.ts';

/** Which ids stand in the document, and which ever did while this editor was open. */
export type IdRegister = {
  /** Counts the document anew if it was replaced from outside. */
  catchUp: () => void;
  /** Counts what an operation will change. Called before the operation is applied, with its paths still valid. */
  follow: (operation: Operation) => void;
  /** Tells that the operations followed so far have been applied, or that they failed. */
  settle: (applied: boolean) => void;
  /** Whether an id stands in the document or ever did. */
  isUsed: (id: string) => boolean;
  /** Whether an id stands at more than one place. */
  hasDoubles: () => boolean;
  /** An id that was never used here and is not given again. */
  fresh: () => string;
};

/** So many tries that a source of ids which still gives a known one must be broken. */
const MAX_TRIES = 1000;

/** A register of the document of `editor`; `newId` is asked for new ids. */
export function createIdRegister(editor: Editor, newId: () => string): IdRegister {
  const counts = new Map<string, number>();
  const used = new Set<string>();
  const given = new Set<string>();
  const doubles = new Set<string>();
  let known: Descendant[] | undefined;

  const count = (id: unknown, change: 1 | -1): void => {
    if (typeof id !== 'string') return;
    const total = (counts.get(id) ?? 0) + change;
    counts.set(id, total);
    used.add(id);
    if (total > 1) doubles.add(id);
    else doubles.delete(id);
  };
  const countTree = (node: Descendant, change: 1 | -1): void => {
    if (Node.isText(node)) return;
    count(fieldOf(node, 'id'), change);
    for (const child of node.children) countTree(child, change);
  };

  return {
    catchUp() {
      if (known === editor.children) return;
      counts.clear();
      doubles.clear();
      for (const child of editor.children) countTree(child, 1);
      known = editor.children;
    },
    follow(operation) {
      followOperation(editor, operation, count, countTree);
    },
    settle(applied) {
      known = applied ? editor.children : undefined;
    },
    isUsed: (id) => used.has(id),
    hasDoubles: () => doubles.size > 0,
    fresh() {
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const id = newId();
        if (used.has(id) || given.has(id)) continue;
        given.add(id);
        return id;
      }
      throw new Error(`newId gave ${MAX_TRIES} ids in a row that were used before`);
    },
  };
}

function followOperation(
  editor: Editor,
  operation: Operation,
  count: (id: unknown, change: 1 | -1) => void,
  countTree: (node: Descendant, change: 1 | -1) => void,
): void {
  switch (operation.type) {
    case 'insert_node':
      if (!Node.isEditor(operation.node)) countTree(operation.node, 1);
      break;
    case 'remove_node':
      countTree(Node.descendant(editor, operation.path), -1);
      break;
    case 'split_node':
      count(Reflect.get(operation.properties, 'id'), 1);
      break;
    case 'merge_node':
      count(fieldOf(Node.descendant(editor, operation.path), 'id'), -1);
      break;
    case 'set_node':
      if (Object.hasOwn(operation.properties, 'id') || Object.hasOwn(operation.newProperties, 'id')) {
        count(fieldOf(Node.descendant(editor, operation.path), 'id'), -1);
        count(Reflect.get(operation.newProperties, 'id'), 1);
      }
      break;
    default:
      break;
  }
}
