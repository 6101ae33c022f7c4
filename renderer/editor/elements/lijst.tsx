import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';
import { HintContext } from './letter-context.ts';

export function OpsommingElement({ attributes, children }: DrawnElement<'opsomming'>) {
  return (
    <ul {...attributes} className="cb-l-lijst">
      {children}
    </ul>
  );
}

export function NummeringElement({ attributes, children }: DrawnElement<'nummering'>) {
  return (
    <ol {...attributes} className="cb-l-lijst">
      {children}
    </ol>
  );
}

export function ItemElement({ attributes, children, element }: DrawnElement<'item'>) {
  return (
    <li {...attributes} className="cb-l-item">
      <HintContext value={isEmptyNode(element) ? nl.editor.hints.item : undefined}>{children}</HintContext>
    </li>
  );
}
