import { isBlankText } from '../../../letter/model/is-blank-text.ts';
import { useSession, useSessionState } from '../../session/session-context.ts';
import { GegevenButton } from './gegeven-button.tsx';

/** To whom a copy goes, under the bijlagen; nothing if to nobody. */
export function LetterAfschrift() {
  const session = useSession();
  const { labels } = session.huisstijl;
  const afschrift = useSessionState(session, (state) => state.gegevens.afschrift);
  const regels = (afschrift ?? []).filter((regel) => !isBlankText(regel));
  if (regels.length === 0) return null;
  return (
    <div className="cb-l-bijlagen">
      <p className="cb-l-bijlagen__label">{labels.afschrift}</p>
      <GegevenButton naam="afschrift" label={labels.afschrift} text={regels.join('\n')} isPlain />
    </div>
  );
}
