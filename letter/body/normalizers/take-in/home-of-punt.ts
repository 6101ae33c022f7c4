import { type Descendant, Node, type Path } from 'slate';

/**
 * The place of an answered punt that was moved out of its list: where its reactie stands among the others. `undefined`
 * if there is no reactie to it: a copy, or a punt of a list that is not answered.
 */
export function homeOfPunt(sections: readonly Descendant[], punt: unknown): Path | undefined {
  for (const section of sections) {
    if (Node.isText(section) || section.type !== 'reacties') continue;
    const place = section.children.findIndex((reactie) => reactie.punt === punt);
    const index = sections.findIndex(
      (other) => !Node.isText(other) && other.type === 'punten' && other.key === section.punten,
    );
    const list = sections[index];
    if (place < 0 || list === undefined || Node.isText(list)) continue;
    return [index, Math.min(place, list.children.length)];
  }
  return undefined;
}
