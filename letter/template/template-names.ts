import { HELPERS } from './handlebars/helper-table.ts';
import { BLOCK_NAMES } from './handlebars/program.ts';
import type { KnownName, KnownNames } from './known-names.ts';
import type { Template, VeldSoort } from './template.ts';

/** What stands behind a name in the text of a letter; `label` is what people call it. */
export type LetterName = { readonly soort: VeldSoort; readonly label: string };

/** The names that every letter has, apart from its template. */
const GEGEVENS: readonly (readonly [string, LetterName])[] = [
  ['kenmerk', { soort: 'tekst', label: 'Ons kenmerk' }],
  ['uw_kenmerk', { soort: 'tekst', label: 'Uw kenmerk' }],
  ['datum', { soort: 'datum', label: 'Datum' }],
  ['onderwerp', { soort: 'tekst', label: 'Onderwerp' }],
  ['gemeente', { soort: 'tekst', label: 'Gemeente' }],
  ['openbaarheid', { soort: 'tekst', label: 'Openbaarheid' }],
];

/** Names that mean something else: to Handlebars, to a label, or to every object. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...GEGEVENS.map(([naam]) => naam),
  ...HELPERS.keys(),
  ...BLOCK_NAMES,
  ...['nummer', 'this', 'else', 'as', 'true', 'false', 'null', 'undefined', 'constructor', 'prototype'],
]);

/** The names that can stand in the text of a letter as a live value: gegevens, velden and computed texts. */
export function letterNames(template: Template): ReadonlyMap<string, LetterName> {
  return new Map([
    ...GEGEVENS,
    ...template.velden.map(({ naam, soort, label }) => [naam, { soort, label }] as const),
    ...template.berekend.map(({ naam, label }) => [naam, { soort: 'tekst', label }] as const),
  ]);
}

/** All that a Handlebars text of the template may look up: also `wensen.aantal` and the like, for each list of punten. */
export function templateNames(template: Template): KnownNames {
  const lists = template.secties.filter((sectie) => sectie.soort === 'punten');
  return new Map<string, KnownName>([
    ...letterNames(template),
    ...lists.map(({ key }): [string, KnownName] => [key, { names: PUNTEN_NAMES }]),
  ]);
}

const PUNTEN_NAMES: KnownNames = new Map<string, KnownName>([
  ['aantal', { soort: 'getal' }],
  ['enkelvoud', { soort: 'tekst' }],
  ['meervoud', { soort: 'tekst' }],
  ['nummers', { items: { soort: 'getal' } }],
]);

/** The same, and the number of the punt: what the label of a reactie may look up. */
export function labelNames(names: KnownNames): KnownNames {
  return new Map<string, KnownName>([...names, ['nummer', { soort: 'getal' }]]);
}
