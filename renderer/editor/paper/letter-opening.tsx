import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import { useSession, useSessionState } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';
import { GegevenButton } from './gegeven-button.tsx';
import { Kenmerken } from './kenmerken.tsx';

/** What stands above the body: to whom, about what, and the aanhef. All of it is filled in in the form. */
export function LetterOpening() {
  const session = useSession();
  const { geadresseerde, aanhef } = useSessionState(session, (state) => state.gegevens);
  const regels = geadresseerde.regels.filter((regel) => !isBlankText(regel));
  return (
    <>
      <div className="cb-l-geadresseerde">
        <GegevenButton
          naam="geadresseerde"
          label={nl.editor.hints.geadresseerde}
          text={regels.length === 0 ? undefined : regels.join('\n')}
          isPlain
        />
      </div>
      <div className="cb-l-kenmerkblok">
        <Kenmerken velden={session.huisstijl.kenmerkblok.blok} place="blok" />
      </div>
      <div className="cb-l-aanhef">
        <GegevenButton naam="aanhef" label={nl.editor.hints.aanhef} text={aanhef} isPlain />
      </div>
    </>
  );
}
