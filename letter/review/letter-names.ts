import type { Huisstijl } from '../huisstijl/huisstijl.ts';
import type { VeldValue } from '../model/gegevens.ts';
import type { Letter } from '../model/letter.ts';
import { displayValue } from '../template/display-value.ts';
import type { LoadedTemplate } from '../template/read-template.ts';
import { reactieLabel } from '../template/section-texts.ts';
import { templateContext } from '../template/template-context.ts';
import { letterNames as namesInText } from '../template/template-names.ts';

/** What people call the parts of a letter. A name that the template does not have is given as it is. */
export type LetterNames = {
  /** The label of a veld, gegeven or computed text: "Datum van de raadsvergadering". */
  veld(naam: string): string;
  /** A value of a veld as people read it: "3 maart 2026". */
  waarde(naam: string, waarde: VeldValue): string;
  /** What each name in the text of this letter prints; `undefined` when it has no value there. */
  waarden(letter: Pick<Letter, 'gegevens' | 'body'>): (naam: string) => string | undefined;
  /** The name of a section: "Inleiding". */
  sectie(key: string): string;
  /** The noun of a punt of this section: "wens". */
  woord(key: string): string;
  /** A reactie in this section, by the number of its punt: "Ad wens 2". */
  reactie(key: string, nummer: number): string;
};

/** A letter of which only the template is known. */
const NOTHING_KNOWN = {
  gegevens: { geadresseerde: { soort: 'orgaan', regels: [] }, aanhef: '', openbaarheid: 'openbaar', velden: {} },
  body: [],
} satisfies Pick<Letter, 'gegevens' | 'body'>;

/** The names that a template gives, in letters with the huisstijl of this gemeente. */
export function letterNames(loaded: LoadedTemplate, { gemeente }: Pick<Huisstijl, 'gemeente'>): LetterNames {
  const { secties } = loaded.template;
  const names = namesInText(loaded.template);
  const context = templateContext(NOTHING_KNOWN, loaded, { gemeente });
  const sectieOf = (key: string) => secties.find((sectie) => sectie.key === key);
  return {
    veld: (naam) => names.get(naam)?.label ?? naam,
    waarde: (naam, waarde) => displayValue(names.get(naam)?.soort ?? 'tekst', waarde) ?? '',
    waarden(letter) {
      const filled = templateContext(letter, loaded, { gemeente });
      return (naam) => {
        const known = names.get(naam);
        return known === undefined ? undefined : displayValue(known.soort, filled[naam]);
      };
    },
    sectie: (key) => sectieOf(key)?.naam ?? key,
    woord(key) {
      const sectie = sectieOf(key);
      return sectie?.soort === 'punten' ? sectie.woord.enkelvoud : 'punt';
    },
    reactie: (key, nummer) => reactieLabel(loaded, key, nummer, context).replace(/\s*:$/u, '') || `Reactie ${nummer}`,
  };
}
