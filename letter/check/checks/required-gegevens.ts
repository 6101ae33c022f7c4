import { isBlankText } from '../../model/is-blank-text.ts';
import type { Check, CheckInput } from '../check.ts';
import { notFilledIn } from '../not-filled-in.ts';

/** What no letter can be sent without: kenmerk, datum, onderwerp, geadresseerde and aanhef. */
export const requiredGegevens: Check = (input) => openGegevens(input).map((open) => notFilledIn('gegeven', open));

/** Those of them that are not filled in yet. */
export function openGegevens({ letter: { gegevens }, huisstijl: { labels } }: CheckInput) {
  const required = [
    { naam: 'kenmerk', label: labels.kenmerk, value: gegevens.kenmerk },
    { naam: 'datum', label: labels.datum, value: gegevens.datum },
    { naam: 'onderwerp', label: labels.onderwerp, value: gegevens.onderwerp },
    { naam: 'geadresseerde', label: 'Geadresseerde', value: gegevens.geadresseerde.regels.join('') },
    { naam: 'aanhef', label: 'Aanhef', value: gegevens.aanhef },
  ];
  return required.filter(({ value }) => value === undefined || isBlankText(value));
}
