import { useContext } from 'react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { KopLevelContext } from './letter-context.ts';

export function TussenkopElement({ attributes, children, element }: DrawnElement<'tussenkop'>) {
  const level = useContext(KopLevelContext);
  const Kop = ({ 1: 'h2', 2: 'h3', 3: 'h4' } as const)[level];
  return (
    <Kop
      {...attributes}
      className={`cb-l-kop cb-l-kop--${level}`}
      data-hint={isEmptyNode(element) ? nl.editor.hints.tussenkop : undefined}
    >
      {children}
    </Kop>
  );
}
