import type { BodyElement, IdentifiedElement, LetterText } from '../../../letter/body/body.ts';
import { blocksOf } from '../../../letter/body/queries/blocks-of.ts';
import type { SessionState } from '../../session/letter-session.ts';

/** Where something must still be done before a letter may be sent, by name, key and id. */
export type Missing = {
  readonly gegevens: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
};

/** What it follows from. */
export type MissingIn = Pick<SessionState, 'body' | 'findings' | 'values'>;

/** A part of the letter is incomplete if something is missing in one of its blocks, or a live value in its text. */
export function missingPlaces({ body, findings, values }: MissingIn): Missing {
  const places = findings.filter(({ ernst }) => ernst === 'fout').map(({ place }) => place);
  const gegevens = new Set(places.flatMap((place) => (place.soort === 'gegeven' ? [place.naam] : [])));
  const sections = new Set(places.flatMap((place) => (place.soort === 'sectie' ? [place.key] : [])));
  const blocks = new Set(places.flatMap((place) => (place.soort === 'blok' ? [place.id] : [])));
  const isMissing = (node: IdentifiedElement) => blocks.has(node.id) || node.children.some(isMissingVeld);
  const isMissingVeld = (child: BodyElement | LetterText) =>
    'type' in child && child.type === 'veld' && values.valueOf(child.naam).kind !== 'value';
  for (const section of body) {
    if (blocksOf([section]).some(({ node }) => isMissing(node))) sections.add(section.key);
  }
  return { gegevens, sections, blocks };
}
