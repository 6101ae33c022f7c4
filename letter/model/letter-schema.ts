import * as v from 'valibot';
import { bodySchema, idSchema } from '../body/body-schema.ts';
import { gegevensSchema } from './gegevens-schema.ts';
import type { Letter } from './letter.ts';

const versionedIdSchema = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z][a-z0-9-]{0,63}$/, 'deze naam bestaat uit kleine letters, cijfers en streepjes'),
  ),
  version: v.pipe(v.number(), v.integer('een versie is een geheel getal'), v.minValue(1, 'de eerste versie is 1')),
});

/** The shape of a letter. The order of the fields here is their order in the file. */
export const letterSchema: v.GenericSchema<unknown, Letter> = v.strictObject({
  id: idSchema,
  status: v.picklist(['concept', 'definitief']),
  template: versionedIdSchema,
  huisstijl: versionedIdSchema,
  gegevens: gegevensSchema,
  body: bodySchema,
});
