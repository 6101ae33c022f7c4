import './last-good-letter.css';
import { Transforms } from 'slate';
import { useSession } from '../../session/session-context.ts';
import { nl } from '../../text/nl.ts';
import { Button } from '../../theme/components/button.tsx';
import { StatusMessage } from '../../theme/components/status-message.tsx';
import { lastGoodText } from './last-good-text.ts';

/** Stands in the place of an editor that failed: the letter as text, and a way back. The session keeps the letter. */
export function LastGoodLetter({ onRetry }: { onRetry: () => void }) {
  const session = useSession();
  const { titel, uitleg, opnieuw } = nl.editor.fout;
  function retry() {
    // A cursor in a place that is no longer there is what editors fail on most.
    Transforms.deselect(session.editor);
    onRetry();
  }
  return (
    <div className="cb-last-good">
      <StatusMessage tone="negative">
        <h2>{titel}</h2>
        <p>{uitleg}</p>
      </StatusMessage>
      <Button variant="primary" onClick={retry}>
        {opnieuw}
      </Button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard */}
      <pre className="cb-paper cb-last-good__text" tabIndex={0}>
        {lastGoodText(session)}
      </pre>
    </div>
  );
}
