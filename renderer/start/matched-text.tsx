import { matchedParts } from './matched-parts.ts';

/** A text in which the words that were looked for are marked. */
export function MatchedText({ text, query }: { text: string; query: string }) {
  if (query.trim() === '') return text;
  return matchedParts(text, query).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no identity but their place
    part.isMatch ? <mark key={index}>{part.text}</mark> : <span key={index}>{part.text}</span>,
  );
}
