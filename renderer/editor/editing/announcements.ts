import type { BodyEditor } from '../../../letter/body/body.ts';

/** A message about what just happened in the letter, read aloud and shown for a while; `count` tells two alike apart. */
export type Announcement = { readonly text: string; readonly count: number };

const listeners = new WeakMap<BodyEditor, Set<(announcement: Announcement) => void>>();
let count = 0;

/** Tells the user something about the letter. */
export function announce(editor: BodyEditor, text: string): void {
  count += 1;
  for (const listener of listeners.get(editor) ?? []) listener({ text, count });
}

/** Calls `listener` for every announcement; returns how to stop. */
export function onAnnouncement(editor: BodyEditor, listener: (announcement: Announcement) => void): () => void {
  const all = listeners.get(editor) ?? new Set();
  listeners.set(editor, all);
  all.add(listener);
  return () => all.delete(listener);
}
