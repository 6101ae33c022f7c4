import { useEffect, useState } from 'react';
import type { LetterSession } from '../../session/letter-session.ts';
import { type EditorRequest, onEditorRequest } from '../editing/editor-requests.ts';
import { mayInsertTabel } from '../transforms/table-rows.ts';
import { LinkDialog } from './link-dialog.tsx';
import { TableDialog } from './table-dialog.tsx';

/** The dialogs that toolbar and keyboard ask for, one at a time; only while there is a place in the text for them. */
export function EditorDialogs({ session }: { session: LetterSession }) {
  const [request, setRequest] = useState<EditorRequest>();
  useEffect(
    () =>
      onEditorRequest(session.editor, (asked) => {
        const { selection } = session.editor;
        const isPossible = selection !== null && (asked !== 'tabel' || mayInsertTabel(session.editor));
        if (isPossible) setRequest(asked);
      }),
    [session],
  );
  const close = () => setRequest(undefined);
  if (request === 'koppeling') return <LinkDialog session={session} onClose={close} />;
  return request === 'tabel' ? <TableDialog session={session} onClose={close} /> : null;
}
