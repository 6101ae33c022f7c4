import { createContext, useContext } from 'react';
import { isEmptyNode } from '../../../letter/body/queries/is-empty-node.ts';
import { useSession } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';
import type { DrawnElement } from './drawn-element.ts';

/** What stands before each bijlage, by its id: "1." where there are more than one. */
const NummersContext = createContext<ReadonlyMap<string, string>>(new Map());

export function BijlagenSectionElement({ attributes, children, element }: DrawnElement<'bijlagen'>) {
  const { labels } = useSession().huisstijl;
  const filled = element.children.filter((bijlage) => !isEmptyNode(bijlage));
  const nummers = new Map(filled.length > 1 ? filled.map(({ id }, index) => [id, `${index + 1}.`]) : []);
  return (
    <div {...attributes} className={filled.length === 0 ? 'cb-l-bijlagen cb-l-bijlagen--leeg' : 'cb-l-bijlagen'}>
      <p className="cb-l-bijlagen__label cb-l-fixed" contentEditable={false}>
        {filled.length === 1 ? labels.bijlage : labels.bijlagen}
      </p>
      <NummersContext value={nummers}>{children}</NummersContext>
    </div>
  );
}

export function BijlageElement({ attributes, children, element }: DrawnElement<'bijlage'>) {
  const nummer = useContext(NummersContext).get(element.id);
  return (
    <div {...attributes} className="cb-l-bijlage">
      {nummer !== undefined && (
        <span className="cb-l-nummer" contentEditable={false}>
          {nummer}
        </span>
      )}
      <p data-hint={isEmptyNode(element) ? nl.editor.hints.bijlage : undefined}>{children}</p>
    </div>
  );
}
