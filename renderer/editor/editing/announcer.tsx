import { useEffect, useState } from 'react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { StatusMessage } from '../../theme/components/status-message.tsx';
import { type Announcement, onAnnouncement } from './announcements.ts';

/** So long a message stays, in ms: it says nothing that has to be done. */
const SHOWN_FOR = 6000;

/** Shows what the editor has to say about what just happened, and has it read aloud. */
export function Announcer({ editor }: { editor: BodyEditor }) {
  const [announcement, setAnnouncement] = useState<Announcement>();
  useEffect(() => onAnnouncement(editor, setAnnouncement), [editor]);
  useEffect(() => {
    if (announcement === undefined) return;
    const timer = setTimeout(() => setAnnouncement(undefined), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [announcement]);
  return (
    <div className="cb-letter-editor__announcer" role="status">
      {announcement !== undefined && (
        <StatusMessage key={announcement.count} tone="info">
          {announcement.text}
        </StatusMessage>
      )}
    </div>
  );
}
