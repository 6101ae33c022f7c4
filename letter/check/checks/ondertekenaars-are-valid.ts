import type { Huisstijl } from '../../huisstijl/huisstijl.ts';
import { isValidOn, ondertekenaarsFor } from '../../huisstijl/ondertekenaars-for.ts';
import { formatDutchDate } from '../../print/dutch-date.ts';
import type { Check } from '../check.ts';
import type { Finding, FindingPlace } from '../finding.ts';

const PLACE: FindingPlace = { soort: 'gegeven', naam: 'ondertekenaars', label: 'Ondertekening' };

/** For each function of the huisstijl somebody signs who holds that function on the date of the letter. */
export const ondertekenaarsAreValid: Check = ({ letter: { gegevens }, huisstijl }) => {
  const chosen = gegevens.ondertekenaars ?? [];
  const signing = ondertekenaarsFor(huisstijl, gegevens.datum, gegevens.ondertekenaars);
  return [
    ...unknown(chosen, huisstijl),
    ...signing.filter((one) => !isValidOn(one, gegevens.datum)).map(({ naam, functie }) => notValid(naam, functie)),
    ...huisstijl.ondertekening.volgorde
      .filter((rol) => !signing.some((one) => one.rol === rol))
      .map((rol) => missing(rol, gegevens.datum)),
  ];
};

function unknown(chosen: readonly string[], { ondertekening, naam }: Huisstijl): Finding[] {
  const known = new Set(ondertekening.ondertekenaars.map(({ id }) => id));
  return chosen
    .filter((id) => !known.has(id))
    .map((id) => ({
      code: 'ondertekenaar-onbekend',
      ernst: 'fout',
      sentence: `De huisstijl ‘${naam}’ kent geen ondertekenaar ‘${id}’.`,
      remedy: `Kies uit ${[...known].join(', ')}.`,
      place: PLACE,
    }));
}

function notValid(naam: string, functie: string): Finding {
  return {
    code: 'ondertekenaar-niet-geldig',
    ernst: 'fout',
    sentence: `${naam} is op de datum van de brief geen ${functie}.`,
    remedy: 'Kies wie deze functie op de datum van de brief heeft, of verbeter de datum.',
    place: PLACE,
  };
}

function missing(rol: string, datum: string | undefined): Finding {
  const day = datum === undefined ? undefined : formatDutchDate(datum);
  return {
    code: 'ondertekenaar-ontbreekt',
    ernst: 'fout',
    sentence: `Niemand ondertekent als ${rol}${day === undefined ? '' : ` op ${day}`}.`,
    remedy: `Kies een ondertekenaar met de functie ${rol}, of vul de huisstijl aan.`,
    place: PLACE,
  };
}
