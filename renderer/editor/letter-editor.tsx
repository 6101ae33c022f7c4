import './letter-editor.css';
import './paper/paper.css';
import { useEffect, useMemo, useRef } from 'react';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import type { LetterSession } from '../session/letter-session.ts';
import { SessionContext, useSessionState } from '../session/session-context.ts';
import { nl } from '../text/nl.ts';
import { LastGoodLetter } from './crash/last-good-letter.tsx';
import { rememberDrawn } from './crash/last-good-text.ts';
import { EditorDialogs } from './dialogs/editor-dialogs.tsx';
import { Announcer } from './editing/announcer.tsx';
import { useFollowDestination } from './editing/use-follow-destination.ts';
import { useSelectedChip } from './editing/use-selected-chip.ts';
import { withLetterEditing } from './editing/with-letter-editing.ts';
import { LetterWordsContext } from './elements/letter-context.ts';
import { LetterBody } from './letter-body.tsx';
import { LetterAfschrift } from './paper/letter-afschrift.tsx';
import { LetterOpening } from './paper/letter-opening.tsx';
import { Letterhead } from './paper/letterhead.tsx';
import { paperStyle } from './paper/paper-style.ts';
import { useLetterFonts } from './paper/use-letter-fonts.ts';
import { useVeldPopover } from './velden/use-veld-popover.tsx';

export type LetterEditorProps = { session: LetterSession };

/**
 * The letter as paper, in the fonts and measures of its huisstijl: what follows from template, huisstijl and gegevens is
 * drawn, the body is typed. A bug in here shows the last good letter as text; the session keeps all.
 */
export function LetterEditor({ session }: LetterEditorProps) {
  return (
    <SessionContext value={session}>
      <ErrorBoundary fallback={(retry) => <LastGoodLetter onRetry={retry} />}>
        <Sheet key={session.letter().id} session={session} />
      </ErrorBoundary>
    </SessionContext>
  );
}

function Sheet({ session }: LetterEditorProps) {
  useMemo(() => withLetterEditing(session.editor), [session]);
  const { huisstijl, logoSvg } = session;
  const values = useSessionState(session, (state) => state.values);
  const words = useSessionState(session, (state) => state.words);
  const letterWords = useMemo(() => ({ values, words }), [values, words]);
  const sheet = useRef<HTMLDivElement>(null);
  const { open, popover } = useVeldPopover(session, sheet);
  useLetterFonts(huisstijl.lettertype);
  useFollowDestination(session);
  useSelectedChip(session);
  useEffect(() => {
    rememberDrawn(session);
    return session.subscribe(() => rememberDrawn(session));
  }, [session]);
  return (
    <div className="cb-letter-editor">
      <div ref={sheet} className="cb-letter-editor__sheet">
        <div className="cb-letter-editor__zoom">
          <article className="cb-paper cb-l-paper" aria-label={nl.editor.paper} style={paperStyle(huisstijl)}>
            <LetterWordsContext value={letterWords}>
              <Letterhead huisstijl={huisstijl} logoSvg={logoSvg} />
              <div className="cb-l-kolom">
                <LetterOpening />
                <LetterBody session={session} onVeld={open} />
                <LetterAfschrift />
              </div>
            </LetterWordsContext>
          </article>
        </div>
        {popover}
      </div>
      <Announcer editor={session.editor} />
      <EditorDialogs session={session} />
    </div>
  );
}
