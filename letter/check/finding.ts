/** What a check found: `fout` must be mended before the letter is sent, `let-op` deserves a look. */
export type Finding = {
  readonly code: FindingCode;
  readonly ernst: 'fout' | 'let-op';
  readonly sentence: string;
  readonly remedy: string;
  readonly place: FindingPlace;
};

/** Every code there is. A code keeps its meaning for good: people filter and count on it. */
export type FindingCode =
  | 'gegeven-ontbreekt'
  | 'datum-onjuist'
  | 'kenmerk-past-niet'
  | 'veld-ontbreekt'
  | 'veld-onjuist'
  | 'veld-onbekend'
  | 'naam-onbekend'
  | 'veld-zonder-waarde'
  | 'sectie-leeg'
  | 'secties-anders'
  | 'punt-zonder-tekst'
  | 'punt-zonder-reactie'
  | 'reactie-zonder-titel'
  | 'verwijzing-zonder-doel'
  | 'tabelkop-leeg'
  | 'ondertekenaar-onbekend'
  | 'ondertekenaar-ontbreekt'
  | 'ondertekenaar-niet-geldig'
  | 'teken-ontbreekt';

/** Where it was found, so that a window can go there; `label` says it to people ("Wensen, wens 2"). */
export type FindingPlace =
  | { readonly soort: 'gegeven'; readonly naam: string; readonly label: string }
  | { readonly soort: 'veld'; readonly naam: string; readonly label: string }
  | { readonly soort: 'sectie'; readonly key: string; readonly label: string }
  | { readonly soort: 'blok'; readonly id: string; readonly label: string }
  | { readonly soort: 'brief'; readonly label: string };
