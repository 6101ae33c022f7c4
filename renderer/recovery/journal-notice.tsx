import './journal-notice.css';
import { TriangleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Fault } from '../../letter/model/result.ts';
import { windowApi } from '../api/window-api.ts';

/** One quiet line over the letter while no herstelkopie can be kept of it: why, and what to do. It goes by itself. */
export function JournalNotice() {
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => windowApi.listen('journal-failed', setFault), []);
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
