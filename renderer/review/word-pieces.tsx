import type { WordPiece } from '../../letter/review/compare-letters.ts';

/** A text with what came into it and what went out of it. */
export function WordPieces({ words }: { words: readonly WordPiece[] }) {
  return words.map(({ soort, text }, index) => {
    // The pieces are never sorted or changed in place: their position is what they are.
    const key = `${index}`;
    if (soort === 'erbij') return <ins key={key}>{text}</ins>;
    if (soort === 'weg') return <del key={key}>{text}</del>;
    return <span key={key}>{text}</span>;
  });
}
