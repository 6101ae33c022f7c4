/** The fixed words of the sections of one letter, with everything in them filled in. */
export type SectionWords = {
  /** The name of a section for people, as a draft shows it where the section is still empty. */
  naam(key: string): string;
  /** The kop above a section; undefined when it has none. */
  kop(key: string): string | undefined;
  /** What stands before the title of a reactie: "Ad wens 2:". */
  reactieLabel(key: string, nummer: number): string;
  /** The noun of the punten of a section: "wens". */
  woord(key: string): string;
  /** Whether a draft shows that the section is still empty. */
  isVerplicht(key: string): boolean;
};
