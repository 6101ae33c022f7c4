/**
 * What is filled in about the letter, outside its text. A value that is not known yet is absent; the check says so.
 */
export type Gegevens = {
  /** Registration number ("Ons kenmerk"); its mask is the huisstijl's. */
  kenmerk?: string;
  uw_kenmerk?: string;
  /** ISO date, `2026-03-03`. */
  datum?: string;
  onderwerp?: string;
  geadresseerde: Geadresseerde;
  /** With its comma: "Geachte leden van de raad,". */
  aanhef: string;
  openbaarheid: Openbaarheid;
  /** Ids of ondertekenaars of the huisstijl; absent means: those whom the huisstijl names for the date of the letter. */
  ondertekenaars?: string[];
  /** "Afschrift aan", a line each. */
  afschrift?: string[];
  /** The template's own velden, by name. */
  velden: Record<string, VeldValue>;
};

/** `regels` are the lines of the address, the first one the name. */
export type Geadresseerde = { soort: GeadresseerdeSoort; regels: string[] };

export type GeadresseerdeSoort = 'orgaan' | 'organisatie' | 'persoon';

export type Openbaarheid = 'openbaar' | 'vertrouwelijk' | 'geheim';

/** tekst, keuze: string; datum: ISO date string; getal, bedrag (in euros): number; janee: boolean. */
export type VeldValue = string | number | boolean;
