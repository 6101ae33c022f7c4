import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { FixedKop } from './fixed-kop.tsx';
import { HintContext, KopLevelContext, useLetterWords } from './letter-context.ts';

/** Running text under its kop, a fixed word of the template. */
export function TekstSectionElement({ attributes, children, element }: DrawnElement<'tekst'>) {
  const { words } = useLetterWords();
  const kop = words.kop(element.key);
  const isEmpty = element.children.length === 1 && isEmptyNode(element);
  return (
    <div {...attributes} className="cb-l-section">
      {kop !== undefined && <FixedKop text={kop} />}
      <KopLevelContext value={kop === undefined ? 1 : 2}>
        <HintContext value={isEmpty ? nl.editor.hints.sectie(words.naam(element.key)) : undefined}>
          {children}
        </HintContext>
      </KopLevelContext>
    </div>
  );
}
