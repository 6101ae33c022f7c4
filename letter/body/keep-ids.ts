import { type Descendant, type Editor, Node, type Operation, type SetNodeOperation } from 'slate';
import type { BodyElement } from './body.ts';
import { fieldOf, isInlineNode } from './grammar.ts';
import type { IdRegister } from './id-register.ts';

/** What is split off and carries an id that was ever used here gets a new one: the first part keeps it. */
export function renewSplitId(operation: Operation, ids: IdRegister): Operation {
  if (operation.type !== 'split_node') return operation;
  const id = Reflect.get(operation.properties, 'id');
  if (typeof id !== 'string' || !ids.isUsed(id)) return operation;
  return { ...operation, properties: { ...operation.properties, id: ids.fresh() } };
}

/**
 * The operation as it may be applied, so that an id is kept for the life of its node and never used again:
 * what is inserted or split off and carries an id that was ever used here gets a new one (so the first copy keeps it,
 * and with it its reactie), and neither an id nor the punt that a reactie answers is overwritten.
 * `undefined` means that nothing is left to apply.
 */
export function keepIds(editor: Editor, operation: Operation, ids: IdRegister): Operation | undefined {
  switch (operation.type) {
    case 'insert_node':
      return Node.isEditor(operation.node)
        ? operation
        : { ...operation, node: withUnusedIds(operation.node, ids, new Set()) };
    case 'split_node':
      return renewSplitId(operation, ids);
    case 'set_node':
      return setWithoutIds(editor, operation);
    default:
      return operation;
  }
}

function withUnusedIds<Any extends Descendant>(node: Any, ids: IdRegister, seen: Set<string>): Any {
  if (Node.isText(node)) return node;
  const id = fieldOf(node, 'id');
  const isDoubled = typeof id === 'string' && (ids.isUsed(id) || seen.has(id));
  const kept = isDoubled ? ids.fresh() : id;
  if (typeof kept === 'string') seen.add(kept);
  const element: BodyElement = node;
  const children = element.children.map((child: Descendant): Descendant => withUnusedIds(child, ids, seen));
  return isDoubled ? { ...node, id: kept, children } : { ...node, children };
}

function setWithoutIds(editor: Editor, operation: SetNodeOperation): Operation | undefined {
  const node = Node.descendant(editor, operation.path);
  if (isInlineNode(node)) return operation;
  const kept = ['id', 'punt'].filter((field) => typeof fieldOf(node, field) === 'string');
  const properties = without(operation.properties, kept);
  const newProperties = without(operation.newProperties, kept);
  const isEmpty = Object.keys(properties).length === 0 && Object.keys(newProperties).length === 0;
  return isEmpty ? undefined : { ...operation, properties, newProperties };
}

function without<Any extends object>(properties: Any, fields: readonly string[]): Any {
  const result = { ...properties };
  for (const field of fields) Reflect.deleteProperty(result, field);
  return result;
}
