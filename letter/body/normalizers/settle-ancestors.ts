import { Editor, Node, type Path } from 'slate';
import { mayStandIn, typeOf } from '../grammar.ts';
import { isSection } from '../skeleton.ts';
import type { BodyContext } from './normalizer.ts';
import { sections } from './sections.ts';
import { takeIn } from './take-in.ts';

/**
 * Slate looks at inner nodes first, but what a node must become depends on where its ancestors end up. So these are put
 * in order first, from the top. Returns where the node stands after that; `undefined` if it is gone. (Slate does not
 * look again at a node whose ancestors changed, therefore the caller goes on with the node.)
 */
export function settleAncestors(context: BodyContext, path: Path): Path | undefined {
  const { editor } = context;
  let misplaced = firstMisplaced(context, path);
  if (misplaced === undefined) return path;
  const ref = Editor.pathRef(editor, path);
  while (misplaced !== undefined) {
    if (misplaced.length === 1) sections(context, [editor, []]);
    else takeIn(context, misplaced);
    misplaced = ref.current === null ? undefined : firstMisplaced(context, ref.current);
  }
  const settled = ref.unref();
  return settled !== null && Node.has(editor, settled) ? settled : undefined;
}

/** The highest of the node and its ancestors that may not stand where it stands. */
function firstMisplaced({ editor, skeleton }: BodyContext, path: Path): Path | undefined {
  const section = Node.getIf(editor, path.slice(0, 1));
  if (path.length === 0 || section === undefined) return undefined;
  if (!isSection(skeleton, section)) return path.slice(0, 1);
  let parent = section;
  for (let depth = 1; depth < path.length; depth += 1) {
    const type = typeOf(parent);
    const child = Node.getIf(parent, path.slice(depth, depth + 1));
    if (type === undefined || child === undefined) return undefined;
    if (!mayStandIn(type, child)) return path.slice(0, depth + 1);
    parent = child;
  }
  return undefined;
}
