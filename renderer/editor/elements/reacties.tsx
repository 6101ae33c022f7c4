import { createContext, useContext, useMemo } from 'react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { FixedKop } from './fixed-kop.tsx';
import { HintContext, KopLevelContext, useLetterWords } from './letter-context.ts';

type Reacties = { readonly key: string; readonly punten: string; readonly niveau: 1 | 2 };

const ReactiesContext = createContext<Reacties>({ key: '', punten: '', niveau: 1 });
const LabelContext = createContext('');

/** The answers, under the kop that the template gives. */
export function ReactiesSectionElement({ attributes, children, element }: DrawnElement<'reacties'>) {
  const { words } = useLetterWords();
  const { key, punten } = element;
  const kop = words.kop(key);
  const niveau = kop === undefined ? 1 : 2;
  const reacties = useMemo((): Reacties => ({ key, punten, niveau }), [key, punten, niveau]);
  return (
    <div {...attributes} className="cb-l-section">
      {kop !== undefined && <FixedKop text={kop} />}
      <ReactiesContext value={reacties}>{children}</ReactiesContext>
    </div>
  );
}

/** One answer: its title behind "Ad wens 2:", its text. */
export function ReactieElement({ attributes, children, element }: DrawnElement<'reactie'>) {
  const { values, words } = useLetterWords();
  const { key, punten, niveau } = useContext(ReactiesContext);
  const nummer = values.puntNumber(element.punt) ?? 0;
  const [, ...blocks] = element.children;
  const isEmpty = blocks.length === 1 && blocks.every(isEmptyNode);
  return (
    <div {...attributes} className="cb-l-reactie">
      <LabelContext value={words.reactieLabel(key, nummer)}>
        <KopLevelContext value={niveau === 1 ? 2 : 3}>
          <HintContext value={isEmpty ? nl.editor.hints.reactie(words.woord(punten), nummer) : undefined}>
            {children}
          </HintContext>
        </KopLevelContext>
      </LabelContext>
    </div>
  );
}

export function ReactiekopElement({ attributes, children, element }: DrawnElement<'reactiekop'>) {
  const label = useContext(LabelContext);
  const { niveau } = useContext(ReactiesContext);
  const Kop = `h${niveau + 1}` as 'h2' | 'h3';
  return (
    <Kop {...attributes} className={`cb-l-kop cb-l-kop--${niveau} cb-l-reactiekop`}>
      <span className="cb-l-fixed cb-l-label" contentEditable={false}>
        {`${label} `}
      </span>
      <span data-hint={isEmptyNode(element) ? nl.editor.hints.reactiekop : undefined}>{children}</span>
    </Kop>
  );
}
