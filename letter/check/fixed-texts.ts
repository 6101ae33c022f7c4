import { ondertekenaarsFor } from '../huisstijl/ondertekenaars-for.ts';
import type { CheckInput } from './check.ts';
import { HUISSTIJL, type PlacedText, SJABLOON } from './placed-text.ts';

/** The words that huisstijl and template put into the letter, whatever is typed in it. */
export function fixedTexts({ letter: { gegevens }, huisstijl, template: { template } }: CheckInput): PlacedText[] {
  const { briefhoofd, labels, groet, orgaan } = huisstijl;
  const signing = ondertekenaarsFor(huisstijl, gegevens.datum, gegevens.ondertekenaars);
  const ofHuisstijl = [
    ...(briefhoofd.logo === undefined ? briefhoofd.naam : []),
    ...briefhoofd.blokken.flatMap(({ kop = '', regels }) => [kop, ...regels]),
    ...Object.values(labels),
    ...signing.flatMap(({ naam, functie }) => [naam, functie]),
    groet[gegevens.geadresseerde.soort],
    orgaan,
  ];
  const ofTemplate = template.secties.flatMap((sectie) => [
    ...('kop' in sectie && sectie.kop !== undefined ? [sectie.kop] : []),
    ...('label' in sectie ? [sectie.label] : []),
  ]);
  return [
    ...ofHuisstijl.map((text) => ({ text, place: HUISSTIJL })),
    ...ofTemplate.map((text) => ({ text, place: SJABLOON })),
  ];
}
