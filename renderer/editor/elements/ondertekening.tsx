import { ondertekenaarsFor } from '../../../letter/huisstijl/ondertekenaars-for.ts';
import { useSession, useSessionState } from '../../session/session-context.ts';
import type { DrawnElement } from './drawn-element.ts';

/** Greeting, college and signatories: they follow from the huisstijl and the gegevens, nothing is typed here. */
export function OndertekeningElement({ attributes, children }: DrawnElement<'ondertekening'>) {
  const session = useSession();
  const { datum, ondertekenaars, geadresseerde } = useSessionState(session, (state) => state.gegevens);
  const { huisstijl } = session;
  return (
    <div {...attributes} className="cb-l-section cb-l-ondertekening">
      <div contentEditable={false} className="cb-l-ondertekening__vast">
        <p className="cb-l-alinea">{huisstijl.groet[geadresseerde.soort]}</p>
        <p className="cb-l-alinea">{huisstijl.orgaan}</p>
        <div className="cb-l-ondertekenaars">
          {ondertekenaarsFor(huisstijl, datum, ondertekenaars).map(({ id, naam, functie }) => (
            <div key={id}>
              <p>{naam}</p>
              <p className="cb-l-gedempt">{functie}</p>
            </div>
          ))}
        </div>
      </div>
      {children}
    </div>
  );
}
