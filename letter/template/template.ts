import type { Geadresseerde, Openbaarheid } from '../model/gegevens.ts';

/** The skeleton of one kind of letter: `template.json` as it is read. Its standard text is `brief.hbs`. */
export type Template = {
  id: string;
  /** A released version never changes: a changed template gets the next number. */
  version: number;
  naam: string;
  omschrijving: string;
  /** For whom the letter is meant, as the gallery shows it: "gemeenteraad". */
  voorWie: string;
  /** The texts of `geadresseerde.regels`, `aanhef` and `onderwerp` are Handlebars texts over the names of the letter. */
  begin: {
    geadresseerde: Geadresseerde;
    aanhef: string;
    onderwerp?: string;
    openbaarheid: Openbaarheid;
  };
  velden: VeldDefinition[];
  berekend: BerekendDefinition[];
  secties: SectieDefinition[];
};

export type VeldSoort = 'tekst' | 'datum' | 'getal' | 'bedrag' | 'keuze' | 'janee';

export type VeldDefinition = {
  naam: string;
  label: string;
  soort: VeldSoort;
  verplicht: boolean;
  /** Help text beside the field. */
  uitleg: string;
  /** Only for `keuze`: the values that may be chosen. */
  keuzes?: string[];
};

/** A text that follows the letter ("beide wensen"): `tekst` is a Handlebars text over the names of the letter. */
export type BerekendDefinition = { naam: string; label: string; tekst: string };

/**
 * The sections of the letter, in order. `kop` is a Handlebars text and a fixed word of the letter. What is not `verplicht`
 * may stay empty, and then is not printed; empty reacties go with an empty list.
 */
export type SectieDefinition =
  | { soort: 'tekst'; key: string; naam: string; kop?: string; verplicht: boolean }
  | { soort: 'punten'; key: string; naam: string; woord: PuntWoord; verplicht: boolean }
  | {
      soort: 'reacties';
      key: string;
      naam: string;
      kop?: string;
      /** The key of the list that is answered. */
      punten: string;
      /** Handlebars text with `nummer`, printed before the title: "Ad wens {{nummer}}:". */
      label: string;
    }
  | { soort: 'ondertekening'; key: string; naam: string }
  | { soort: 'bijlagen'; key: string; naam: string };

/** The noun of a punt: "wens", "wensen". */
export type PuntWoord = { enkelvoud: string; meervoud: string };
