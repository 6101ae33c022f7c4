import { isIsoDate } from '../print/dutch-date.ts';
import type { Huisstijl, Ondertekenaar } from './huisstijl.ts';

/**
 * Those who sign a letter of `datum` (absent or not an ISO date: the date is not known yet, validity is not looked at),
 * from left to right in the order of the huisstijl. With `chosen`, the ids that the letter names instead; ids that the
 * huisstijl does not have are left out (the check reports them). A function for which nobody is valid gives nobody.
 *
 * Burgemeester and secretaris sign what leaves the college: Gemeentewet, artikel 59a.
 */
export function ondertekenaarsFor(
  huisstijl: Huisstijl,
  datum: string | undefined,
  chosen: readonly string[] | undefined,
): Ondertekenaar[] {
  const { volgorde, ondertekenaars } = huisstijl.ondertekening;
  if (chosen !== undefined) {
    return ondertekenaars
      .filter(({ id }) => chosen.includes(id))
      .sort((left, right) => volgorde.indexOf(left.rol) - volgorde.indexOf(right.rol));
  }
  return volgorde.flatMap((rol) => {
    const candidates = ondertekenaars.filter((one) => one.rol === rol && one.waarnemer !== true);
    const valid = candidates.filter((one) => isValidOn(one, datum));
    return valid.slice(-1);
  });
}

/** ISO dates compare as text. On a date that is not known yet everybody is valid. */
export function isValidOn({ van, tot }: Ondertekenaar, datum: string | undefined): boolean {
  if (datum === undefined || !isIsoDate(datum)) return true;
  return (van === undefined || van <= datum) && (tot === undefined || datum <= tot);
}
