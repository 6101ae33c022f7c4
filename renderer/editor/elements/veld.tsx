import type { LetterText } from '../../../letter/body/body.ts';
import type { LetterValue } from '../../../letter/print/letter-values.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { useLetterWords } from './letter-context.ts';

/** A live value, softly marked; its label where the value is still missing. */
export function VeldElement({ attributes, children, element }: DrawnElement<'veld'>) {
  const { values } = useLetterWords();
  const value = values.valueOf(element.naam);
  return (
    <span
      {...attributes}
      className={chipClass(value.kind !== 'value', element.children[0])}
      contentEditable={false}
      data-veld={element.naam}
    >
      {shownValue(value, element.naam)}
      {children}
    </span>
  );
}

function shownValue(value: LetterValue, naam: string): string {
  if (value.kind === 'value') return value.text;
  return value.kind === 'missing' ? value.label : nl.editor.onbekendVeld(naam);
}

/** How a chip stands in the text, with the marks of its veld or verwijzing. */
export function chipClass(isMissing: boolean, { vet, cursief }: LetterText): string {
  return ['cb-l-veld', isMissing && 'cb-l-veld--leeg', vet === true && 'cb-l-vet', cursief === true && 'cb-l-cursief']
    .filter(Boolean)
    .join(' ');
}
