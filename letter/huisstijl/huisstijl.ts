import type { GeadresseerdeSoort } from '../model/gegevens.ts';

/**
 * The house style of one municipality: everything on the page that an author cannot change by typing. Measures of the
 * page are in mm from the left and upper edge of the paper (A4), sizes of type in pt, colours `#rrggbb`.
 */
export type Huisstijl = {
  id: string;
  /** A released version never changes: a changed huisstijl gets the next number. */
  version: number;
  /** "Gemeente Nijmegen". */
  naam: string;
  /** "Nijmegen", as in "Aan de gemeenteraad van Nijmegen". */
  gemeente: string;
  lettertype: Lettertype;
  kleuren: Kleuren;
  corps: Corps;
  maten: Maten;
  briefhoofd: Briefhoofd;
  labels: Labels;
  /** What stands in the letterhead column and what in the block above the aanhef, in this order. */
  kenmerkblok: { kolom: KenmerkVeld[]; blok: KenmerkVeld[] };
  /** What stands at the top of following pages, in this order. */
  vervolgvel: ('kenmerk' | 'datum')[];
  kenmerk: KenmerkMasker;
  orgaan: string;
  groet: Record<GeadresseerdeSoort, string>;
  ondertekening: Ondertekening;
};

/** `map` is a folder of assets/fonts; the four files stand in it. */
export type Lettertype = {
  familie: string;
  map: string;
  normaal: string;
  cursief: string;
  vet: string;
  vetcursief: string;
};

export type Kleuren = { tekst: string; gedempt: string; accent: string };

/** Sizes of type and distances between lines and blocks, all in pt. */
export type Corps = {
  tekst: number;
  /** Distance from baseline to baseline in the body. */
  regel: number;
  /** White between two alineas. */
  alinea: number;
  kop1: number;
  kop2: number;
  kop3: number;
  /** Labels, letterhead, vervolgvel and page number. */
  klein: number;
  kleinRegel: number;
  /** The typographic name in the letterhead. */
  naam: number;
};

export type Maten = {
  tekstkolom: { x: number; breedte: number };
  briefhoofd: { x: number; breedte: number; naamY: number; blokkenY: number };
  geadresseerdeY: number;
  kenmerkblok: { y: number; labelBreedte: number };
  /** Upper edge of the aanhef on the first page; lower when the kenmerkblok needs the room. */
  aanhefY: number;
  vervolgvel: { y: number; tekstY: number };
  /** Lower edge of the text on every page. */
  tekstOnder: number;
  paginanummerY: number;
};

export type Briefhoofd = {
  /** The name of the municipality set in type, a line each: it stands for the logo. */
  naam: string[];
  logo?: Logo;
  blokken: { kop?: string; regels: string[] }[];
};

/** `svg` and `png` are files in the folder of the huisstijl; breedte and hoogte in mm. */
export type Logo = { svg: string; png: string; alt: string; breedte: number; hoogte: number };

export type Labels = {
  kenmerk: string;
  uw_kenmerk: string;
  datum: string;
  onderwerp: string;
  bijlagen: string;
  bijlage: string;
  afschrift: string;
  /** With `{pagina}` and `{paginas}`: "Pagina {pagina} van {paginas}". */
  pagina: string;
  /** On every page of a draft. */
  concept: string;
};

export type KenmerkVeld = 'kenmerk' | 'uw_kenmerk' | 'datum' | 'onderwerp' | 'bijlagen';

/** `masker` is a regular expression for the whole kenmerk, with or without `^` and `$`; `uitleg` says it in words. */
export type KenmerkMasker = { masker: string; voorbeeld: string; uitleg: string };

export type Ondertekening = {
  /** The functions that sign, in the order in which they stand from left to right. */
  volgorde: Rol[];
  ondertekenaars: Ondertekenaar[];
};

export type Rol = 'gemeentesecretaris' | 'burgemeester' | 'griffier';

/**
 * `rol` is the place in `volgorde`, `functie` the words under the name ("loco-burgemeester"). `van` and `tot` are ISO
 * dates, both inclusive; absent means: unknown or open. `waarnemer` signs only when a letter names him.
 */
export type Ondertekenaar = {
  id: string;
  naam: string;
  rol: Rol;
  functie: string;
  van?: string;
  tot?: string;
  waarnemer?: true;
};
