import { ChevronRight } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nl } from '../text/nl.ts';

type Texts = typeof import('virtual:licence-texts').LICENCE_TEXTS;

/** Every work of others in the program, each with its licence to unfold. */
export function LicenceList() {
  const [works, setWorks] = useState<Texts>([]);
  useEffect(() => {
    let isLeft = false;
    void import('virtual:licence-texts').then(({ LICENCE_TEXTS }) => {
      if (!isLeft) setWorks(LICENCE_TEXTS);
    });
    return () => {
      isLeft = true;
    };
  }, []);
  const texts = nl.dialogs.over;
  return (
    <ul className="cb-about__list">
      {works.map(({ naam, versie, licentie, tekst }) => (
        <li key={naam}>
          <details className="cb-about__work">
            <summary>
              <ChevronRight className="cb-about__mark" aria-hidden="true" />
              <span className="cb-about__name">{versie === '' ? texts.lettertype(naam) : `${naam} ${versie}`}</span>
              <span>{licentie}</span>
            </summary>
            <p className="cb-about__text" lang="en">
              {tekst}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}
