import { createContext, useContext } from 'react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { HintContext, useLetterWords } from './letter-context.ts';

/** The noun of the punten of this list: "wens". */
const WoordContext = createContext('');

/** A numbered list of punten. Screen readers hear a list; a div, because Slate puts chunks of punten in between. */
export function PuntenSectionElement({ attributes, children, element }: DrawnElement<'punten'>) {
  const { words } = useLetterWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: between a list element and its items no other element may stand
    <div {...attributes} className="cb-l-section cb-l-punten" role="list" aria-label={words.naam(element.key)}>
      <WoordContext value={words.woord(element.key)}>{children}</WoordContext>
    </div>
  );
}

/** One punt with its number, which follows its place. */
export function PuntElement({ attributes, children, element }: DrawnElement<'punt'>) {
  const { values } = useLetterWords();
  const woord = useContext(WoordContext);
  const nummer = values.puntNumber(element.id);
  const hint = isEmptyNode(element) ? nl.editor.hints.punt(woord, nummer ?? 0) : undefined;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the list
    <div {...attributes} className="cb-l-punt" role="listitem">
      <span className="cb-l-nummer" contentEditable={false}>
        {nummer}.
      </span>
      <HintContext value={hint}>{children}</HintContext>
    </div>
  );
}
