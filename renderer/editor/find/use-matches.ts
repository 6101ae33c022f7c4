import { useCallback, useEffect, useState } from 'react';
import { type Range, Range as SlateRange } from 'slate';
import type { LetterSession } from '../../session/letter-session.ts';
import { useSessionState } from '../../session/session-context.ts';
import { hideMatches, scrollToMatch, showMatches } from './find-highlights.ts';
import { type FindOptions, findMatches } from './find-matches.ts';

/** So many ms after the last change the letter is searched again: never while somebody types. */
const SEARCH_AFTER = 120;

/** What was found for a query, and which of it is the current one (from 0, -1 for none). */
export function useMatches(session: LetterSession, query: string, { matchCase, wholeWord }: FindOptions) {
  const body = useSessionState(session, (state) => state.body);
  const [matches, setMatches] = useState<Range[]>([]);
  const [current, setCurrent] = useState(-1);

  useEffect(() => {
    const timer = setTimeout(() => {
      const found = findMatches({ children: body }, query, { matchCase, wholeWord });
      setMatches(found);
      setCurrent((before) =>
        found.length === 0 ? -1 : before < 0 ? nearest(session, found) : Math.min(before, found.length - 1),
      );
    }, SEARCH_AFTER);
    return () => clearTimeout(timer);
  }, [session, body, query, matchCase, wholeWord]);

  useEffect(() => {
    // A search is shown after the letter that it belongs to.
    if (session.state().body === body) showMatches(session, matches, current);
  }, [session, body, matches, current]);
  useEffect(() => hideMatches, []);

  const go = useCallback(
    (to: number) => {
      if (matches.length === 0) return;
      const index = (to + matches.length) % matches.length;
      const match = matches[index];
      setCurrent(index);
      if (match !== undefined) scrollToMatch(session, match);
    },
    [session, matches],
  );
  return { matches, current, go };
}

/** The first match behind the cursor, else the first of all. */
function nearest({ editor }: LetterSession, found: readonly Range[]): number {
  const { selection } = editor;
  if (selection === null) return 0;
  const start = SlateRange.start(selection);
  const index = found.findIndex((match) => !SlateRange.isBackward({ anchor: start, focus: SlateRange.start(match) }));
  return Math.max(index, 0);
}
