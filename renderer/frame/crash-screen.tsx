import './crash-screen.css';
import { useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import { FaultList } from '../dialogs/fault-list.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { saveLetter } from '../session/save-letter.ts';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';

export type CrashScreenProps = { session: LetterSession | undefined; onRetry: () => void; onLeave: () => void };

/** Instead of a screen that failed: the letter is still there and can be saved; then the screen can be shown anew. */
export function CrashScreen({ session, onRetry, onLeave }: CrashScreenProps) {
  const texts = nl.app.storing;
  // A letter that is only read has nothing to save, and is not written.
  const edited = session?.isReadOnly ? undefined : session;
  const [savedAs, setSavedAs] = useState<string>();
  const [faults, setFaults] = useState<readonly Fault[]>([]);

  async function save(letter: LetterSession) {
    const saved = await saveLetter(letter);
    setFaults(saved.ok ? [] : saved.faults);
    if (saved.ok && saved.value !== null) setSavedAs(saved.value.name);
  }

  return (
    <main className="cb-crash">
      <StatusMessage tone="negative">
        <h1>{texts.titel}</h1>
        <p>{edited === undefined ? texts.geenBrief : texts.brief}</p>
        {faults.length > 0 && <FaultList faults={faults} />}
      </StatusMessage>
      {savedAs !== undefined && <StatusMessage tone="positive">{texts.opgeslagen(savedAs)}</StatusMessage>}
      <div className="cb-crash__actions">
        {edited !== undefined && <Button onClick={() => save(edited)}>{texts.opslaan}</Button>}
        {session !== undefined && <Button onClick={onLeave}>{texts.naarBrieven}</Button>}
        <Button variant="primary" onClick={onRetry}>
          {texts.opnieuw}
        </Button>
      </div>
    </main>
  );
}
