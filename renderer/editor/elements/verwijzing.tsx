import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { useLetterWords } from './letter-context.ts';
import { chipClass } from './veld.tsx';

/** The number of a punt, which follows the punt wherever it goes. */
export function VerwijzingElement({ attributes, children, element }: DrawnElement<'verwijzing'>) {
  const { values } = useLetterWords();
  const nummer = values.puntNumber(element.punt);
  return (
    <span {...attributes} className={chipClass(nummer === undefined, element.children[0])} contentEditable={false}>
      {nummer ?? nl.editor.verwijzingWeg}
      {children}
    </span>
  );
}
