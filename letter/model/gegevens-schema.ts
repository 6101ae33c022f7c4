import * as v from 'valibot';
import { naamSchema } from '../body/body-schema.ts';
import type { Gegevens } from './gegevens.ts';
import { namedValues } from './named-values.ts';

const tekst = v.pipe(v.string(), v.maxLength(10_000, 'dit is langer dan 10.000 tekens'));
const regels = v.array(v.pipe(v.string(), v.maxLength(500, 'dit is langer dan 500 tekens')));

export const geadresseerdeSchema = v.strictObject({
  soort: v.picklist(['orgaan', 'organisatie', 'persoon']),
  regels,
});

export const openbaarheidSchema = v.picklist(['openbaar', 'vertrouwelijk', 'geheim']);

export const veldValueSchema = v.union([tekst, v.pipe(v.number(), v.finite()), v.boolean()]);

/**
 * The shape of the gegevens. Whether a value is right (a date that exists, a kenmerk that fits its mask) is the work of
 * the check: a draft may hold a wrong value, and must never be refused for it.
 */
export const gegevensSchema: v.GenericSchema<unknown, Gegevens> = v.strictObject({
  kenmerk: v.exactOptional(tekst),
  uw_kenmerk: v.exactOptional(tekst),
  datum: v.exactOptional(tekst),
  onderwerp: v.exactOptional(tekst),
  geadresseerde: geadresseerdeSchema,
  aanhef: tekst,
  openbaarheid: openbaarheidSchema,
  ondertekenaars: v.exactOptional(v.array(tekst)),
  afschrift: v.exactOptional(regels),
  velden: namedValues(naamSchema, veldValueSchema),
});
