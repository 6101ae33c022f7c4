import './dialog-failure.css';
import { nl } from '../text/nl.ts';
import { Button } from '../theme/components/button.tsx';
import { StatusMessage } from '../theme/components/status-message.tsx';

/** Instead of a dialog that failed, without being one: the screen behind it stays as it is. */
export function DialogFailure({ onClose }: { onClose: () => void }) {
  return (
    <div className="cb-dialog-failure">
      <StatusMessage tone="negative">
        <p>{nl.app.storing.venster}</p>
        <Button onClick={onClose}>{nl.dialogs.sluiten}</Button>
      </StatusMessage>
    </div>
  );
}
