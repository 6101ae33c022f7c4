import { type Descendant, Node, type Path } from 'slate';

/** Where a punt stands in a document (`{ children }`: an editor, or a body so wrapped). `undefined` if it has no such punt. */
export function puntPath({ children }: { children: readonly Descendant[] }, puntId: string): Path | undefined {
  for (const [section, node] of children.entries()) {
    if (Node.isText(node) || node.type !== 'punten') continue;
    const index = node.children.findIndex(({ id }) => id === puntId);
    if (index >= 0) return [section, index];
  }
  return undefined;
}
