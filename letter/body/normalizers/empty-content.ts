import { type Descendant, Node } from 'slate';
import { emptyAlinea, emptyBijlage, emptyPunt, emptyReactie, emptyReactiekop } from '../empty-nodes.ts';
import type { BodyType } from '../grammar.ts';
import type { BodyContext } from './normalizer.ts';

/**
 * The children of an element of this type in which nothing is written. `undefined` for the parts of lists and tables:
 * without content they are not kept. `punten` is the key of the list that a section of reacties answers.
 */
export function emptyContent({ editor, ids }: BodyContext, type: BodyType, punten: unknown): Descendant[] | undefined {
  switch (type) {
    case 'tekst':
    case 'punt':
      return [emptyAlinea(ids.fresh)];
    case 'punten':
      return [emptyPunt(ids.fresh)];
    case 'reacties':
      return [emptyReactie(firstPunt(editor.children, punten) ?? ids.fresh(), ids.fresh)];
    case 'reactie':
      return [emptyReactiekop(ids.fresh), emptyAlinea(ids.fresh)];
    case 'bijlagen':
      return [emptyBijlage(ids.fresh)];
    case 'opsomming':
    case 'nummering':
    case 'item':
    case 'tabel':
    case 'rij':
      return undefined;
    default:
      return [{ text: '' }];
  }
}

function firstPunt(sections: readonly Descendant[], key: unknown): string | undefined {
  const list = sections.find((section) => !Node.isText(section) && section.type === 'punten' && section.key === key);
  if (list === undefined || Node.isText(list) || list.type !== 'punten') return undefined;
  return list.children[0]?.id;
}
