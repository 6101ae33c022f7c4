import { type Editor, Node, type Operation, Path } from 'slate';

/**
 * The operation with what its undoing needs read from the document. Slate's `mergeNodes` can write down the length of
 * another node than the one it merges into (with the cursor in a veld), and a later undo would split at a wrong place.
 */
export function exactOperation(editor: Editor, operation: Operation): Operation {
  if (operation.type !== 'merge_node') return operation;
  const node = Node.descendant(editor, operation.path);
  const previous = Node.descendant(editor, Path.previous(operation.path));
  const position = Node.isText(previous) ? previous.text.length : previous.children.length;
  return { ...operation, position, properties: Node.extractProps(node) };
}
