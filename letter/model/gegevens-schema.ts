import * as v from 'valibot';
import { naamSchema } from '../body/body-schema.ts';
import type { Gegevens } from './gegevens.ts';
import { namedValues } from './named-values.ts';

/** The most characters of a text of the gegevens, and of a line of an address or afschrift. */
export const LONGEST_TEXT = 10_000;

export const gegevenTextSchema = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, 'dit is langer dan 10.000 tekens'));
const regels = v.array(gegevenTextSchema);

export const geadresseerdeSchema = v.strictObject({
  soort: v.picklist(['orgaan', 'organisatie', 'persoon']),
  regels,
});

export const openbaarheidSchema = v.picklist(['openbaar', 'vertrouwelijk', 'geheim']);

export const veldValueSchema = v.union([gegevenTextSchema, v.pipe(v.number(), v.finite()), v.boolean()]);

/**
 * The shape of the gegevens. Whether a value is right (a date that exists, a kenmerk that fits its mask) is the work of
 * the check: a draft may hold a wrong value, and must never be refused for it.
 */
export const gegevensSchema: v.GenericSchema<unknown, Gegevens> = v.strictObject({
  kenmerk: v.exactOptional(gegevenTextSchema),
  uw_kenmerk: v.exactOptional(gegevenTextSchema),
  datum: v.exactOptional(gegevenTextSchema),
  onderwerp: v.exactOptional(gegevenTextSchema),
  geadresseerde: geadresseerdeSchema,
  aanhef: gegevenTextSchema,
  openbaarheid: openbaarheidSchema,
  ondertekenaars: v.exactOptional(v.array(gegevenTextSchema)),
  afschrift: v.exactOptional(regels),
  velden: namedValues(naamSchema, veldValueSchema),
});
