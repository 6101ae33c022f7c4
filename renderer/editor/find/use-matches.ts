import { useCallback, useEffect, useRef, useState } from 'react';
import { type Point, type Range, Point as SlatePoint, Range as SlateRange } from 'slate';
import type { Body } from '../../../letter/body/body.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { useSessionState } from '../../session/session-context.ts';
import { hideMatches, revealMatch, scrollToMatch, showMatches } from './find-highlights.ts';
import { type FindOptions, findMatches } from './find-matches.ts';

/** So many ms after the last change the letter is searched again: never while somebody types. */
const SEARCH_AFTER = 120;

type Search = FindOptions & { readonly body: Body; readonly query: string };

/** What was found, and which of it is the current one (from 0, -1 for none). */
export type Found = { readonly matches: readonly Range[]; readonly current: number };

type FoundBy = Found & { readonly search: Search | undefined };

const NOTHING: FoundBy = { matches: [], current: -1, search: undefined };

/**
 * What was found for a query. `now` searches the letter as it is at this moment, for who does something with it: what is
 * shown may be older than the last key.
 */
export function useMatches(session: LetterSession, query: string, { matchCase, wholeWord }: FindOptions) {
  const body = useSessionState(session, (state) => state.body);
  const [found, setFound] = useState(NOTHING);
  // Two presses may come before anything is drawn between them.
  const latest = useRef(found);
  const set = useCallback((next: FoundBy) => {
    latest.current = next;
    setFound(next);
    return next;
  }, []);

  // The current one is brought into view once it is drawn: nobody replaces what cannot be seen.
  const isSought = useRef(false);

  useEffect(() => {
    const search = { body, query, matchCase, wholeWord };
    const timer = setTimeout(() => {
      if (!asksSame(latest.current.search, search)) isSought.current = true;
      set(searchAgain(session, latest.current, search));
    }, SEARCH_AFTER);
    return () => clearTimeout(timer);
  }, [session, set, body, query, matchCase, wholeWord]);

  useEffect(() => {
    // A search is shown after the letter that it belongs to.
    if (session.state().body !== body) return;
    const { matches, current } = found;
    showMatches(session, matches, current);
    const match = matches[current];
    if (isSought.current && match !== undefined) revealMatch(session, match);
    isSought.current = false;
  }, [session, body, found]);
  useEffect(() => hideMatches, []);

  const now = useCallback(
    (): Found => set(searchAgain(session, latest.current, { body: session.state().body, query, matchCase, wholeWord })),
    [session, set, query, matchCase, wholeWord],
  );

  /** To the next (`1`) or the previous (`-1`), and round. Of words that were just typed the first is not passed over. */
  const go = useCallback(
    (step: 1 | -1) => {
      const isFirst = step === 1 && !asksSame(latest.current.search, { body, query, matchCase, wholeWord });
      const { matches, current } = now();
      if (matches.length === 0) return;
      const index = isFirst ? current : (current + step + matches.length) % matches.length;
      const match = matches[index];
      set({ ...latest.current, current: index });
      if (match !== undefined) scrollToMatch(session, match);
    },
    [session, set, now, body, query, matchCase, wholeWord],
  );

  /** The first behind a place becomes the current one. */
  const goBehind = useCallback(
    (place: Point) => {
      const { matches } = now();
      isSought.current = true;
      set({ ...latest.current, current: matches.length === 0 ? -1 : firstBehind(place, matches) });
    },
    [set, now],
  );
  return { matches: found.matches, current: found.current, now, go, goBehind };
}

/** The same when nothing has changed. Of the same words the current one stays, of others it is the first behind the cursor. */
function searchAgain(session: LetterSession, before: FoundBy, search: Search): FoundBy {
  const isSameQuery = asksSame(before.search, search);
  if (isSameQuery && before.search?.body === search.body) return before;
  const matches = findMatches({ children: search.body }, search.query, search);
  const kept = isSameQuery && before.current >= 0 ? before.current : nearest(session, matches);
  return { matches, current: Math.min(kept, matches.length - 1), search };
}

function asksSame(before: Search | undefined, { query, matchCase, wholeWord }: Search): boolean {
  const isSameWay = before?.matchCase === matchCase && before.wholeWord === wholeWord;
  return isSameWay && before.query === query;
}

/** The first match behind the cursor, else the first of all. */
function nearest({ editor }: LetterSession, found: readonly Range[]): number {
  return editor.selection === null ? 0 : firstBehind(SlateRange.start(editor.selection), found);
}

function firstBehind(place: Point, found: readonly Range[]): number {
  const index = found.findIndex((match) => !SlatePoint.isBefore(SlateRange.start(match), place));
  return Math.max(index, 0);
}
