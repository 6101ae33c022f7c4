import type { Corps, Kleuren, Lettertype, Logo, Maten } from '../huisstijl/huisstijl.ts';

/**
 * The printed letter: a plain tree in which every field is filled, every number counted and every label of the house
 * style put in place. It is all that exporters know: nothing in it refers to a template, a veld or Slate.
 */
export type PrintedLetter = {
  taal: 'nl-NL';
  /** The onderwerp on one line: title of the document. */
  titel: string;
  /** As printed; absent while it is not known. */
  kenmerk?: string;
  /** ISO date of the letter; absent while it is not known. */
  datum?: string;
  /** Name of the municipality: author of the document. */
  afzender: string;
  /** The word on every page of a draft; absent on a letter that may be sent. */
  conceptmerk?: string;
  stijl: PrintedStyle;
  briefhoofd: { naam: string[]; logo?: Logo; blokken: { kop?: string; regels: string[] }[] };
  geadresseerde: (readonly PrintedInline[])[];
  /** Label and value, in the letterhead column under its blocks and in the block above the aanhef. */
  kenmerkblok: { kolom: PrintedGegeven[]; blok: PrintedGegeven[] };
  vervolgvel: PrintedGegeven[];
  /** The words around page number and number of pages: "Pagina ", " van ", "". */
  paginanummer: { voor: string; tussen: string; na: string };
  aanhef: readonly PrintedInline[];
  blokken: PrintedBlock[];
};

export type PrintedStyle = { lettertype: Lettertype; kleuren: Kleuren; corps: Corps; maten: Maten };

/** `naam` tells which gegeven it is; `nadruk` asks for bold (the onderwerp). */
export type PrintedGegeven = { naam: string; label: string; waarde: readonly PrintedInline[]; nadruk: boolean };

export type PrintedBlock =
  | PrintedKop
  | PrintedAlinea
  | PrintedLijst
  | PrintedPunten
  | PrintedTabel
  | PrintedOndertekening
  | PrintedBijlagen
  | PrintedAfschrift;

/** Levels have no gaps: the first kop of a letter has niveau 1. */
export type PrintedKop = { type: 'kop'; id: string; niveau: 1 | 2 | 3; inhoud: readonly PrintedInline[] };
export type PrintedAlinea = { type: 'alinea'; id: string; inhoud: readonly PrintedInline[] };

/** At most two levels. `nummer` is filled in a nummering ("1.", second level "a.") and empty in an opsomming. */
export type PrintedLijst = { type: 'opsomming' | 'nummering'; id: string; items: PrintedItem[] };
export type PrintedItem = { id: string; nummer: string; inhoud: readonly PrintedInline[]; sublijst?: PrintedLijst };

/** The numbered punten; `nummer` is "1." and so on. */
export type PrintedPunten = { type: 'punten'; id: string; punten: PrintedPunt[] };
export type PrintedPunt = { id: string; nummer: string; blokken: (PrintedAlinea | PrintedLijst)[] };

/** All rows are as long as `kop`. */
export type PrintedTabel = { type: 'tabel'; id: string; kop: PrintedCel[]; rijen: PrintedRij[] };
export type PrintedRij = { id: string; cellen: PrintedCel[] };
export type PrintedCel = { id: string; inhoud: readonly PrintedInline[] };

export type PrintedOndertekening = {
  type: 'ondertekening';
  id: string;
  groet: string;
  orgaan: string;
  ondertekenaars: { naam: string; functie: string }[];
};

/** `nummer` is empty when there is one bijlage. */
export type PrintedBijlagen = {
  type: 'bijlagen';
  id: string;
  label: string;
  bijlagen: { id: string; nummer: string; inhoud: readonly PrintedInline[] }[];
};

export type PrintedAfschrift = { type: 'afschrift'; id: string; label: string; regels: (readonly PrintedInline[])[] };

export type PrintedInline = PrintedText | PrintedLink | PrintedMissing;

/** `heel` asks that the text is never broken over two lines (a kenmerk). */
export type PrintedText = { type: 'tekst'; text: string; vet?: true; cursief?: true; heel?: true };
export type PrintedLink = { type: 'link'; href: string; tekst: PrintedText[] };

/** A value that is not known yet: a draft shows its label, marked. */
export type PrintedMissing = { type: 'ontbreekt'; label: string };
