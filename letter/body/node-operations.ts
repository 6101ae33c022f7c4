import { type Descendant, type Editor, Node, type Operation, Path, Transforms } from 'slate';

// Single changes at an exact path. Slate's transforms look for places with text first; these also work where a node has
// no children yet or is void, as nodes that are being normalised may be.

/** Inserts a node at `path`; what stood there moves on. */
export function insertNode(editor: Editor, path: Path, node: Descendant): void {
  editor.apply({ type: 'insert_node', path, node });
}

/**
 * Inserts nodes one behind the other, the first at `path`. Many at once take a time that grows with their number; one at
 * a time it would grow with its square, as Slate goes through all changed places at each.
 */
export function insertNodes(editor: Editor, path: Path, nodes: readonly Descendant[]): void {
  Transforms.insertNodes(editor, [...nodes], { at: path, select: false, voids: true });
}

/** Removes the node at `path` with all that is in it. */
export function removeNode(editor: Editor, path: Path): void {
  editor.apply({ type: 'remove_node', path, node: Node.descendant(editor, path) });
}

/** `newPath` is read as the paths are now; among the same siblings it is the place that the node will have. */
export function moveNode(editor: Editor, path: Path, newPath: Path): void {
  editor.apply({ type: 'move_node', path, newPath });
}

/** Sets fields of a node; `undefined` takes a field away. */
export function setFields(editor: Editor, path: Path, fields: Record<string, unknown>): void {
  const node = Node.descendant(editor, path);
  const properties: Record<string, unknown> = {};
  const newProperties: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields)) {
    if (Object.hasOwn(node, field)) properties[field] = Reflect.get(node, field);
    if (value !== undefined) newProperties[field] = value;
  }
  // Slate types the properties of every node of the grammar; here they may be those of a node that does not fit yet.
  const operation = { type: 'set_node', path, properties, newProperties } as Operation;
  editor.apply(operation);
}

/** Puts the children of the element at `path` behind those of the one before it. */
export function mergeWithPrevious(editor: Editor, path: Path): void {
  const previous = childrenAt(editor, Path.previous(path));
  const properties = Node.extractProps(Node.descendant(editor, path));
  editor.apply({ type: 'merge_node', path, position: previous.length, properties });
}

/** Splits the element at `path` before its child `position`; the second part has the same fields (a new id is given). */
export function splitNode(editor: Editor, path: Path, position: number): void {
  const properties = Node.extractProps(Node.descendant(editor, path));
  editor.apply({ type: 'split_node', path, position, properties });
}

/** Puts the children of an element in its place. */
export function unwrapNode(editor: Editor, path: Path): void {
  const count = childrenAt(editor, path).length;
  let outer = path;
  for (let moved = 0; moved < count; moved += 1) {
    moveNode(editor, [...outer, 0], outer);
    outer = Path.next(outer);
  }
  removeNode(editor, outer);
}

/** Puts `wrapper` at `path` and moves `count` siblings, from the one that stood there, into it. */
export function wrapNodes(editor: Editor, path: Path, count: number, wrapper: Descendant): void {
  insertNode(editor, path, wrapper);
  moveChildren(editor, path, Path.next(path), count);
}

/** Moves `count` siblings, from the one at `from`, to the end of the children of the element at `target`. */
export function moveChildren(editor: Editor, target: Path, from: Path, count: number): void {
  for (let moved = 0; moved < count; moved += 1) {
    moveNode(editor, from, [...target, childrenAt(editor, target).length]);
  }
}

function childrenAt(editor: Editor, path: Path): Descendant[] {
  return Node.ancestor(editor, path).children;
}
