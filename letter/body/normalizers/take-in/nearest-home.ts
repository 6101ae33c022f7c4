import { Node, type Path } from 'slate';
import type { BodyType } from '../../grammar.ts';
import { slotOf } from '../../skeleton.ts';
import type { BodyContext } from '../normalizer.ts';

/**
 * Where what stands between the sections, at `index`, goes: to the nearest tekst section; if the letter has none, to the
 * nearest section that can be written in.
 */
export function nearestHome({ editor, skeleton }: BodyContext, index: number): Path | undefined {
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
