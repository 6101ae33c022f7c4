import * as v from 'valibot';
import { naamSchema } from '../body/body-schema.ts';
import { geadresseerdeSchema, openbaarheidSchema } from '../model/gegevens-schema.ts';
import { versionedIdFields } from '../model/versioned-id-schema.ts';
import type { SectieDefinition, Template } from './template.ts';

const tekst = v.pipe(v.string(), v.nonEmpty(), v.maxLength(5_000, 'dit is langer dan 5.000 tekens'));

function listOf<Schema extends v.GenericSchema>(item: Schema) {
  return v.pipe(v.array(item), v.maxLength(200, 'deze lijst heeft meer dan 200 onderdelen'));
}

const veldSchema = v.strictObject({
  naam: naamSchema,
  label: tekst,
  soort: v.picklist(['tekst', 'datum', 'getal', 'bedrag', 'keuze', 'janee']),
  verplicht: v.boolean(),
  uitleg: tekst,
  keuzes: v.exactOptional(listOf(tekst)),
});

const sectieFields = { key: naamSchema, naam: tekst };

const sectieSchema: v.GenericSchema<unknown, SectieDefinition> = v.variant('soort', [
  v.strictObject({
    soort: v.literal('tekst'),
    ...sectieFields,
    kop: v.exactOptional(tekst),
    verplicht: v.boolean(),
  }),
  v.strictObject({
    soort: v.literal('punten'),
    ...sectieFields,
    woord: v.strictObject({ enkelvoud: tekst, meervoud: tekst }),
    verplicht: v.boolean(),
  }),
  v.strictObject({
    soort: v.literal('reacties'),
    ...sectieFields,
    kop: v.exactOptional(tekst),
    punten: naamSchema,
    label: tekst,
  }),
  v.strictObject({ soort: v.literal('ondertekening'), ...sectieFields }),
  v.strictObject({ soort: v.literal('bijlagen'), ...sectieFields }),
]);

/** The shape of `template.json`. What its names refer to is checked by `templateFaults`. */
export const templateSchema: v.GenericSchema<unknown, Template> = v.strictObject({
  ...versionedIdFields,
  naam: tekst,
  omschrijving: tekst,
  voorWie: tekst,
  begin: v.strictObject({
    geadresseerde: geadresseerdeSchema,
    aanhef: tekst,
    onderwerp: v.exactOptional(tekst),
    openbaarheid: openbaarheidSchema,
  }),
  velden: listOf(veldSchema),
  berekend: listOf(v.strictObject({ naam: naamSchema, label: tekst, tekst })),
  secties: v.pipe(listOf(sectieSchema), v.minLength(1, 'een sjabloon heeft ten minste één sectie')),
});
