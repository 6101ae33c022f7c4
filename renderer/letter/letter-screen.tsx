import type { LetterSession } from '../session/letter-session.ts';
import { useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';

export type LetterScreenProps = { session: LetterSession; onLeave: () => void };

/** The open letter. */
export function LetterScreen({ session, onLeave }: LetterScreenProps) {
  const onderwerp = useSessionState(session, (state) => state.gegevens.onderwerp);
  return (
    <main>
      <Button onClick={onLeave}>{nl.start.brieven}</Button>
      <h1>{onderwerp ?? nl.start.zonderOnderwerp}</h1>
    </main>
  );
}
