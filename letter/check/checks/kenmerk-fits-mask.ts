import { fitsMasker } from '../../huisstijl/fits-masker.ts';
import { isBlankText } from '../../model/is-blank-text.ts';
import type { Check } from '../check.ts';

/** The kenmerk fits the masker of the huisstijl. */
export const kenmerkFitsMask: Check = ({ letter, huisstijl: { kenmerk: rule, labels } }) => {
  const { kenmerk } = letter.gegevens;
  if (kenmerk === undefined || isBlankText(kenmerk)) return [];
  if (fitsMasker(rule.masker, kenmerk)) return [];
  return [
    {
      code: 'kenmerk-past-niet',
      ernst: 'fout',
      sentence: `‘${kenmerk.slice(0, 64)}’ heeft niet de vorm van een kenmerk: ${rule.uitleg}.`,
      remedy: `Vul het kenmerk in zoals het is uitgegeven, bijvoorbeeld ${rule.voorbeeld}.`,
      place: { soort: 'gegeven', naam: 'kenmerk', label: labels.kenmerk },
    },
  ];
};
