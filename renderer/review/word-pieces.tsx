import './word-pieces.css';
import type { WordPiece } from '../../letter/review/compare-letters.ts';
import { nl } from '../text/nl.ts';

/**
 * A text with what came into it (underlined) and what went out of it (struck through). It says both in words to whoever
 * listens: `ins` and `del` are passed over by most screen readers.
 */
export function WordPieces({ words }: { words: readonly WordPiece[] }) {
  return (
    <span className="cb-words">
      {words.map(({ soort, text }, index) => {
        // The pieces of one text are never moved: their position is what they are.
        const key = `${index}`;
        if (soort === 'gelijk') return <span key={key}>{text}</span>;
        const Changed = soort === 'erbij' ? 'ins' : 'del';
        return (
          <Changed key={key} className={`cb-words__${soort}`}>
            <span className="cb-visually-hidden">{nl.verschil.begin[soort]}</span>
            {text}
            <span className="cb-visually-hidden">{nl.verschil.eind[soort]}</span>
          </Changed>
        );
      })}
    </span>
  );
}
