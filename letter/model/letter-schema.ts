import * as v from 'valibot';
import { bodySchema, idSchema } from '../body/body-schema.ts';
import { gegevensSchema } from './gegevens-schema.ts';
import type { Letter } from './letter.ts';
import { versionedIdFields } from './versioned-id-schema.ts';

const versionedIdSchema = v.strictObject(versionedIdFields);

/** The shape of a letter. The order of the fields here is their order in the file. */
export const letterSchema: v.GenericSchema<unknown, Letter> = v.strictObject({
  id: idSchema,
  status: v.picklist(['concept', 'definitief']),
  template: versionedIdSchema,
  huisstijl: versionedIdSchema,
  gegevens: gegevensSchema,
  body: bodySchema,
});
