import { isBlankText } from '../../model/is-blank-text.ts';
import { isIsoDate } from '../../print/dutch-date.ts';
import type { Check } from '../check.ts';

/** The date of the letter is a day that exists. */
export const datumExists: Check = ({ letter: { gegevens }, huisstijl: { labels } }) => {
  if (gegevens.datum === undefined || isBlankText(gegevens.datum) || isIsoDate(gegevens.datum)) return [];
  return [
    {
      code: 'datum-onjuist',
      ernst: 'fout',
      sentence: `‘${gegevens.datum.slice(0, 40)}’ is geen bestaande datum.`,
      remedy: `Vul bij ‘${labels.datum}’ een dag in die bestaat, zoals 2026-03-03.`,
      place: { soort: 'gegeven', naam: 'datum', label: labels.datum },
    },
  ];
};
