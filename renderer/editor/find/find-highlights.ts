import { Editor, Node, type Point, Range as SlateRange } from 'slate';
import { ReactEditor } from 'slate-react';
import type { LetterSession } from '../../session/letter-session.ts';

const ALL = 'cb-found';
const CURRENT = 'cb-found-current';

/**
 * Marks what was found in the letter, one of them as the current one. Chromium paints the marks over the text by itself
 * (CSS Custom Highlight API): nothing is drawn again, and typing stays as quick as it was.
 */
export function showMatches({ editor }: LetterSession, matches: readonly SlateRange[], current: number): void {
  const ranges = matches.map((match) => domRange(editor, match));
  const others = ranges.filter((range, index) => range !== undefined && index !== current);
  CSS.highlights.set(ALL, new Highlight(...others.flatMap((range) => range ?? [])));
  const one = ranges[current];
  CSS.highlights.set(CURRENT, one === undefined ? new Highlight() : new Highlight(one));
}

export function hideMatches(): void {
  CSS.highlights.delete(ALL);
  CSS.highlights.delete(CURRENT);
}

/** A range that does not follow the page: thousands that did would make taking away a block of text take seconds. */
function domRange(editor: LetterSession['editor'], match: SlateRange): StaticRange | undefined {
  const [start, end] = SlateRange.edges(match);
  // Slate throws for a place that is not in the letter any more as well, with all of the letter in the error.
  if (!isThere(editor, start) || !isThere(editor, end)) return undefined;
  try {
    const [startContainer, startOffset] = ReactEditor.toDOMPoint(editor, start);
    const [endContainer, endOffset] = ReactEditor.toDOMPoint(editor, end);
    return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
  } catch {
    // Not drawn yet: it is marked at the next look.
    return undefined;
  }
}

function isThere(editor: LetterSession['editor'], { path, offset }: Point): boolean {
  if (!Editor.hasPath(editor, path)) return false;
  const node = Node.get(editor, path);
  return Node.isText(node) && offset <= node.text.length;
}

/** Brings a match into the middle of the view. */
export function scrollToMatch({ editor }: LetterSession, match: SlateRange): void {
  const range = domRange(editor, match);
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

/** The same, when it is not in view already. */
export function revealMatch(session: LetterSession, match: SlateRange): void {
  const range = domRange(session.editor, match);
  const view = range?.startContainer.parentElement?.closest('.cb-letter-editor')?.getBoundingClientRect();
  if (range === undefined || view === undefined) return;
  const place = document.createRange();
  place.setStart(range.startContainer, range.startOffset);
  place.setEnd(range.endContainer, range.endOffset);
  const { top, bottom } = place.getBoundingClientRect();
  if (top < view.top || bottom > view.bottom) scrollToMatch(session, match);
}
