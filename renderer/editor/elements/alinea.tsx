import { useContext } from 'react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import type { DrawnElement } from './drawn-element.ts';
import { HintContext } from './letter-context.ts';

export function AlineaElement({ attributes, children, element }: DrawnElement<'alinea'>) {
  const hint = useContext(HintContext);
  return (
    <p {...attributes} className="cb-l-alinea" data-hint={isEmptyNode(element) ? hint : undefined}>
      {children}
    </p>
  );
}
