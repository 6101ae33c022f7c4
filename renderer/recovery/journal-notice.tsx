import './journal-notice.css';
import { TriangleAlert } from 'lucide-react';
import type { LetterSession } from '../session/letter-session.ts';
import { useJournalFault } from './use-journal-fault.ts';

/** One quiet line over the letter while no herstelkopie can be kept of it: why, and what to do. It goes by itself. */
export function JournalNotice({ session }: { session: LetterSession }) {
  const fault = useJournalFault(session);
  return (
    <div role="status">
      {fault !== null && (
        <p className="cb-journal-notice">
          <TriangleAlert className="cb-journal-notice__icon" aria-hidden="true" />
          <span>
            {fault.sentence} {fault.remedy}
          </span>
        </p>
      )}
    </div>
  );
}
