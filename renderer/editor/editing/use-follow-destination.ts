import { useEffect, useRef } from 'react';
import { Editor, Transforms } from 'slate';
import type { ReactEditor } from 'slate-react';
import type { BodyEditor } from '../../../letter/body/body.ts';
import { blocksOf } from '../../../letter/body/queries/blocks-of.ts';
import type { Destination, LetterSession } from '../../session/letter-session.ts';
import { useDestination } from '../../session/session-context.ts';
import { domNodeOf } from './dom-node-of.ts';
import { focusText } from './focus-text.ts';

/** Puts the cursor where the session goes, if that is in the text, and shows the place in the middle of the screen. */
export function useFollowDestination(session: LetterSession): void {
  const { editor } = session;
  const destination = useDestination(session);
  const followed = useRef(destination);
  useEffect(() => {
    if (destination === undefined || destination === followed.current) return;
    followed.current = destination;
    const path = pathOf(session, destination.place);
    if (path !== undefined) showPlace(editor, path);
  }, [session, editor, destination]);
}

function pathOf(session: LetterSession, place: Destination['place']): number[] | undefined {
  const { body } = session.state();
  if (place.soort === 'sectie') {
    const index = body.findIndex((section) => section.key === place.key);
    return index < 0 ? undefined : [index];
  }
  if (place.soort !== 'blok') return undefined;
  const found = blocksOf(body).find(({ node }) => node.id === place.id);
  return found && [...found.path];
}

function showPlace(editor: BodyEditor & ReactEditor, path: number[]): void {
  Transforms.select(editor, Editor.start(editor, path));
  focusText(editor);
  const element = domNodeOf(editor, Editor.node(editor, path)[0]);
  // After Slate has set the selection of the page, which shows it at an edge.
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'center' }));
}
