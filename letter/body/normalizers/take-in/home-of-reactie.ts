import { type Descendant, Node, type Path } from 'slate';

/**
 * The place of a reactie that was moved away from its punt: the end of the section that answers its list. `undefined`
 * if no list has the punt, or if a reactie to it stands there: then this one is a copy.
 */
export function homeOfReactie(sections: readonly Descendant[], punt: unknown): Path | undefined {
  for (const [index, section] of sections.entries()) {
    if (Node.isText(section) || section.type !== 'reacties') continue;
    const list = sections.find(
      (other) => !Node.isText(other) && other.type === 'punten' && other.key === section.punten,
    );
    const isAnswered = section.children.some((reactie) => reactie.punt === punt);
    if (list !== undefined && hasPunt(list, punt) && !isAnswered) return [index, section.children.length];
  }
  return undefined;
}

function hasPunt(list: Descendant, punt: unknown): boolean {
  return !Node.isText(list) && list.type === 'punten' && list.children.some(({ id }) => id === punt);
}
