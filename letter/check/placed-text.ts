import type { FindingPlace } from './finding.ts';

/** A text that is printed, with the place where it can be changed. */
export type PlacedText = { readonly text: string; readonly place: FindingPlace };

/** Of words that the author of a letter cannot change. */
export const HUISSTIJL: FindingPlace = { soort: 'brief', label: 'Huisstijl' };
export const SJABLOON: FindingPlace = { soort: 'brief', label: 'Sjabloon' };
