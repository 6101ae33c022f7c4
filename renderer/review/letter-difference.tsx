import './letter-difference.css';
import type { LetterComparison } from '../../letter/review/compare-letters.ts';
import { nl } from '../text/nl.ts';
import { WordPieces } from './word-pieces.tsx';

/** What differs between two letters: a heading with how much, and under it the places in reading order. */
export function LetterDifference({ comparison }: { comparison: LetterComparison }) {
  const { gegevens, blokken } = comparison;
  if (comparison.isSame) return <p className="cb-difference cb-difference--none">{nl.verschil.geen}</p>;
  return (
    <div className="cb-difference">
      <h3 className="cb-difference__title">{nl.verschil.aantal(gegevens.length + blokken.length)}</h3>
      <ul>
        {gegevens.map(({ label, before, after }) => (
          <li key={label}>
            {label}: {before} – {after}
          </li>
        ))}
        {blokken.map(({ id, soort, place, words }) => (
          <li key={`${id} ${soort}`}>
            {place}: <WordPieces words={words} />
          </li>
        ))}
      </ul>
    </div>
  );
}
