import { useMemo, useSyncExternalStore } from 'react';
import type { LetterSession, SessionState } from '../../session/letter-session.ts';
import { sameJson } from '../../session/same-json.ts';
import { missingPlaces } from './missing-places.ts';
import type { OutlineEntry } from './outline-entry.ts';
import { outlineOf } from './outline-of.ts';

/** The outline of the letter as it is now: the same object until a line of it changes, so that typing draws nothing. */
export function useOutline(session: LetterSession): readonly OutlineEntry[] {
  const snapshot = useMemo(() => outlineSnapshot(session), [session]);
  return useSyncExternalStore(session.subscribe, snapshot);
}

function outlineSnapshot(session: LetterSession): () => readonly OutlineEntry[] {
  let seen = session.state();
  let missing = missingPlaces(seen);
  let outline = outlineOf(seen, missing);
  return () => {
    const state = session.state();
    if (state === seen) return outline;
    const isSame = (fields: readonly (keyof SessionState)[]) => fields.every((field) => state[field] === seen[field]);
    // Findings come when typing pauses: only then the whole letter is looked through.
    const isMissingSame = isSame(['findings', 'values']);
    const isOutlineSame = isMissingSame && isSame(['body', 'words']);
    seen = state;
    if (isOutlineSame) return outline;
    if (!isMissingSame) missing = missingPlaces(state);
    const next = outlineOf(state, missing);
    if (!sameJson(outline, next)) outline = next;
    return outline;
  };
}
