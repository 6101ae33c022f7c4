import { useMemo, useSyncExternalStore } from 'react';
import { sameJson } from '../../../letter/model/same-json.ts';
import type { LetterSession, SessionState } from '../../session/letter-session.ts';
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
  let outline: readonly OutlineEntry[] = outlineOf(seen, missing);
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
    outline = withKnown(next, outline);
    return outline;
  };
}

/** The same lines, in which those that were there are the very same objects: only what is new is drawn. */
function withKnown(next: readonly OutlineEntry[], before: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const known = new Map(before.map((entry) => [entry.key, entry]));
  const lines = next.map((entry) => {
    const same = known.get(entry.key);
    if (same === undefined) return entry;
    const children = withKnown(entry.children, same.children);
    return sameJson({ ...same, children: [] }, { ...entry, children: [] }) && children === same.children
      ? same
      : { ...entry, children };
  });
  const isSame = lines.length === before.length && lines.every((entry, index) => entry === before[index]);
  return isSame ? before : lines;
}
