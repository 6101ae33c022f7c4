import { letterValuesOf } from '../print/letter-values-of.ts';
import { templateContext } from '../template/template-context.ts';
import type { Check, CheckedLetter } from './check.ts';
import { charactersAreInLettertype } from './checks/characters-are-in-lettertype.ts';
import { datumExists } from './checks/datum-exists.ts';
import { kenmerkFitsMask } from './checks/kenmerk-fits-mask.ts';
import { namesAreKnown } from './checks/names-are-known.ts';
import { ondertekenaarsAreValid } from './checks/ondertekenaars-are-valid.ts';
import { puntenHaveReactie } from './checks/punten-have-reactie.ts';
import { puntenHaveText } from './checks/punten-have-text.ts';
import { reactiesHaveTitel } from './checks/reacties-have-titel.ts';
import { requiredGegevens } from './checks/required-gegevens.ts';
import { requiredVelden } from './checks/required-velden.ts';
import { sectionsFitTemplate } from './checks/sections-fit-template.ts';
import { sectionsHaveText } from './checks/sections-have-text.ts';
import { tablesHaveHeader } from './checks/tables-have-header.ts';
import { veldenAreKnown } from './checks/velden-are-known.ts';
import { veldenHaveTheirSoort } from './checks/velden-have-their-soort.ts';
import { veldenHaveValue } from './checks/velden-have-value.ts';
import { verwijzingenHaveTarget } from './checks/verwijzingen-have-target.ts';
import type { Finding } from './finding.ts';

/** All checks, in the order in which their findings are shown. */
export const checks: readonly Check[] = [
  sectionsFitTemplate,
  requiredGegevens,
  datumExists,
  kenmerkFitsMask,
  requiredVelden,
  veldenHaveTheirSoort,
  veldenAreKnown,
  namesAreKnown,
  veldenHaveValue,
  sectionsHaveText,
  puntenHaveText,
  puntenHaveReactie,
  reactiesHaveTitel,
  verwijzingenHaveTarget,
  tablesHaveHeader,
  ondertekenaarsAreValid,
  charactersAreInLettertype,
];

/**
 * Everything that is missing or inconsistent in a letter. A letter without a `fout` may be sent: nothing in its printed
 * form is marked as missing.
 */
export function checkLetter(checked: CheckedLetter): Finding[] {
  const { letter, template, huisstijl } = checked;
  const input = { ...checked, values: letterValuesOf(letter, template, templateContext(letter, template, huisstijl)) };
  return checks.flatMap((check) => check(input));
}
