import './top-bar.css';
import { ChevronLeft } from 'lucide-react';
import { useWindowTitle } from '../frame/use-window-title.ts';
import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { Badge } from '../theme/components/badge.tsx';
import { Button } from '../theme/components/button.tsx';
import { SaveState } from './save-state.tsx';
import type { Saving } from './use-saving.ts';

export type TopBarProps = {
  session: LetterSession;
  saving: Saving;
  onLeave: () => void;
  onExport: () => void;
};

/** What letter this is, whether it is saved, and the way out of it. */
export function TopBar({ session, saving, onLeave, onExport }: TopBarProps) {
  const onderwerp = useSessionState(session, (state) => state.gegevens.onderwerp);
  const kenmerk = useSessionState(session, (state) => state.gegevens.kenmerk);
  const { status } = session.letter();
  useWindowTitle(onderwerp || nl.letter.zonderOnderwerp);
  return (
    <header className="cb-top-bar" data-region="">
      <Button variant="subtle" icon={ChevronLeft} onClick={onLeave}>
        {nl.letter.brieven}
      </Button>
      <h1 className="cb-top-bar__title" title={onderwerp}>
        {onderwerp || nl.letter.zonderOnderwerp}
      </h1>
      <Badge>{kenmerk || nl.letter.geenKenmerk}</Badge>
      <Badge tone={status === 'concept' ? 'positive' : 'info'}>{nl.letter.status[status]}</Badge>
      <div className="cb-top-bar__actions">
        {session.isReadOnly ? (
          <span className="cb-save-state">{nl.lock.alleenLezen}</span>
        ) : (
          <>
            <SaveState session={session} saving={saving} />
            <Button onClick={() => saving.save('save')}>{nl.letter.opslaan}</Button>
          </>
        )}
        <Button variant="primary" onClick={onExport}>
          {nl.letter.exporteren}
        </Button>
      </div>
    </header>
  );
}
