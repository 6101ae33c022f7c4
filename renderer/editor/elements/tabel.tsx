import { createContext, useContext } from 'react';
import type { DrawnElement } from './drawn-element.ts';

/** The id of the first row of the table: its header. */
const HeadContext = createContext('');
const IsHeadContext = createContext(false);

export function TabelElement({ attributes, children, element }: DrawnElement<'tabel'>) {
  return (
    <table {...attributes} className="cb-l-tabel">
      <tbody>
        <HeadContext value={element.children[0]?.id ?? ''}>{children}</HeadContext>
      </tbody>
    </table>
  );
}

export function RijElement({ attributes, children, element }: DrawnElement<'rij'>) {
  const isHead = useContext(HeadContext) === element.id;
  return (
    <tr {...attributes} className={isHead ? 'cb-l-rij cb-l-rij--kop' : 'cb-l-rij'}>
      <IsHeadContext value={isHead}>{children}</IsHeadContext>
    </tr>
  );
}

export function CelElement({ attributes, children }: DrawnElement<'cel'>) {
  const isHead = useContext(IsHeadContext);
  const Cell = isHead ? 'th' : 'td';
  return (
    <Cell {...attributes} className="cb-l-cel" scope={isHead ? 'col' : undefined}>
      {children}
    </Cell>
  );
}
