import { useMemo, useSyncExternalStore } from 'react';
import type { Finding } from '../../../letter/check/finding.ts';
import type { LetterSession } from '../../session/letter-session.ts';
import { sameJson } from '../../session/same-json.ts';
import { type Missing, missingPlaces } from './missing-places.ts';
import type { OutlineEntry } from './outline-entry.ts';
import { outlineOf } from './outline-of.ts';

/** The outline of the letter as it is now: the same object until a line of it changes, so that typing draws nothing. */
export function useOutline(session: LetterSession): readonly OutlineEntry[] {
  const snapshot = useMemo(() => outlineSnapshot(session), [session]);
  return useSyncExternalStore(session.subscribe, snapshot);
}

function outlineSnapshot(session: LetterSession): () => readonly OutlineEntry[] {
  let seen = session.state();
  let missing: { findings: readonly Finding[]; places: Missing } = missingNow(session);
  let outline = outlineOf(seen, missing.places);
  return () => {
    const state = session.state();
    if (state === seen) return outline;
    const isSame = state.body === seen.body && state.words === seen.words && state.findings === seen.findings;
    seen = state;
    if (isSame) return outline;
    // Findings come when typing pauses: only then the whole letter is looked through.
    if (missing.findings !== state.findings) missing = missingNow(session);
    const next = outlineOf(state, missing.places);
    if (!sameJson(outline, next)) outline = next;
    return outline;
  };
}

function missingNow(session: LetterSession): { findings: readonly Finding[]; places: Missing } {
  const { body, findings } = session.state();
  return { findings, places: missingPlaces(body, findings) };
}
