import './letter-difference.css';
import { useRef } from 'react';
import { isBlankText } from '../../letter/model/is-blank-text.ts';
import type { BlockDifference, GegevenDifference, LetterComparison } from '../../letter/review/compare-letters.ts';
import { nl } from '../text/nl.ts';
import { differencesByPlace } from './differences-by-place.ts';
import { shortenedWords } from './shortened-words.ts';
import { useScrolls } from './use-scrolls.ts';
import { WordPieces } from './word-pieces.tsx';

/**
 * What differs between two letters: how many places, and under it each place in reading order, with what went out and
 * what came in. It is as high as what it holds, unless it stands in something lower: then it scrolls, and is reached by
 * Tab.
 */
export function LetterDifference({ comparison }: { comparison: LetterComparison }) {
  const area = useRef<HTMLElement>(null);
  const scrolls = useScrolls(area);
  const places = differencesByPlace(comparison.blokken);
  if (comparison.isSame) return <p className="cb-difference cb-difference--none">{nl.verschil.geen}</p>;
  return (
    <section ref={area} className="cb-difference" aria-label={nl.verschil.gebied} tabIndex={scrolls ? 0 : undefined}>
      <h3 className="cb-difference__title">{nl.verschil.aantal(comparison.gegevens.length + places.length)}</h3>
      <ul className="cb-difference__places">
        {comparison.gegevens.map((gegeven) => (
          <Gegeven key={`${gegeven.label} ${gegeven.before} ${gegeven.after}`} gegeven={gegeven} />
        ))}
        {places.map(({ place, blokken }) => (
          <li key={place} className="cb-difference__place">
            <h4 className="cb-difference__name">{place}</h4>
            {blokken.map((blok) => (
              <Block key={`${blok.id} ${blok.soort}`} blok={blok} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Gegeven({ gegeven: { label, before, after } }: { gegeven: GegevenDifference }) {
  return (
    <li className="cb-difference__place">
      <h4 className="cb-difference__name">{label}</h4>
      <dl className="cb-difference__values">
        <dt className="cb-difference__kind">{nl.verschil.was}</dt>
        <dd>
          <Value text={before} soort="weg" />
        </dd>
        <dt className="cb-difference__kind">{nl.verschil.wordt}</dt>
        <dd>
          <Value text={after} soort="erbij" />
        </dd>
      </dl>
    </li>
  );
}

function Value({ text, soort }: { text: string; soort: 'weg' | 'erbij' }) {
  if (text === '') return <span className="cb-difference__empty">{nl.verschil.leeg}</span>;
  return <WordPieces words={[{ soort, text }]} />;
}

function Block({ blok: { soort, from, place, words } }: { blok: BlockDifference }) {
  const moved = from !== undefined && from !== place ? `, ${nl.verschil.van(from)}` : '';
  return (
    <p className="cb-difference__block">
      {(soort !== 'gewijzigd' || moved !== '') && (
        <span className="cb-difference__kind">{`${nl.verschil.soort[soort]}${moved}`}</span>
      )}
      {words.some(({ text }) => !isBlankText(text)) ? (
        <WordPieces words={shortenedWords(words)} />
      ) : (
        <span className="cb-difference__empty">{nl.verschil.zonderTekst}</span>
      )}
    </p>
  );
}
