import * as v from 'valibot';
import type { Body } from './body.ts';

/**
 * The shape of a body: which node may stand in which, with which fields. What reaches over more than one node (unique
 * ids, one reactie for each punt, equal rows) is in `body-faults.ts`.
 */

/**
 * Lower case, because Word compares bookmark names without case; at most 32, because Word stops at 40 with a prefix; no
 * underscore, because printing makes ids of its own by adding one ("<id>_k" for the kop of a section).
 */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]{1,32}$/, 'een id bestaat uit 1 tot 32 kleine letters en cijfers'),
);

/** The names that templates give to sections, velden and computed texts. */
export const naamSchema = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9_]{0,63}$/,
    'een naam begint met een kleine letter en bestaat uit kleine letters, cijfers of lage streepjes',
  ),
);

/** The address of a link. */
export const hrefSchema = v.pipe(
  v.string(),
  v.regex(
    /^(https?:\/\/|mailto:|tel:)[^\s]+$/i,
    'een koppeling begint met https:, http:, mailto: of tel: en bevat geen spatie',
  ),
);

function atLeastOne<Schema extends v.GenericSchema>(item: Schema) {
  return v.pipe(v.array(item), v.minLength(1, 'hier staat ten minste één onderdeel'));
}

const plainTextSchema = v.strictObject({ text: v.string() });

const letterTextSchema = v.strictObject({
  text: v.string(),
  vet: v.exactOptional(v.literal(true)),
  cursief: v.exactOptional(v.literal(true)),
});

const inlineElementSchema = v.variant('type', [
  v.strictObject({ type: v.literal('link'), href: hrefSchema, children: atLeastOne(letterTextSchema) }),
  v.strictObject({ type: v.literal('veld'), naam: naamSchema, children: v.strictTuple([letterTextSchema]) }),
  v.strictObject({ type: v.literal('verwijzing'), punt: idSchema, children: v.strictTuple([letterTextSchema]) }),
]);

const inlineSchema = v.lazy((input) => (hasType(input) ? inlineElementSchema : letterTextSchema));
const inlinesSchema = atLeastOne(inlineSchema);

const alineaSchema = v.strictObject({ type: v.literal('alinea'), id: idSchema, children: inlinesSchema });
const tussenkopSchema = v.strictObject({ type: v.literal('tussenkop'), id: idSchema, children: inlinesSchema });

const innerItemSchema = v.strictObject({
  type: v.literal('item'),
  id: idSchema,
  children: v.strictTuple([alineaSchema]),
});
const innerListSchema = v.variant('type', [
  v.strictObject({ type: v.literal('opsomming'), id: idSchema, children: atLeastOne(innerItemSchema) }),
  v.strictObject({ type: v.literal('nummering'), id: idSchema, children: atLeastOne(innerItemSchema) }),
]);
const outerItemSchema = v.strictObject({
  type: v.literal('item'),
  id: idSchema,
  children: v.lazy((input) =>
    Array.isArray(input) && input.length > 1
      ? v.strictTuple([alineaSchema, innerListSchema])
      : v.strictTuple([alineaSchema]),
  ),
});
const opsommingSchema = v.strictObject({
  type: v.literal('opsomming'),
  id: idSchema,
  children: atLeastOne(outerItemSchema),
});
const nummeringSchema = v.strictObject({
  type: v.literal('nummering'),
  id: idSchema,
  children: atLeastOne(outerItemSchema),
});

const celSchema = v.strictObject({ type: v.literal('cel'), id: idSchema, children: inlinesSchema });
const rijSchema = v.strictObject({ type: v.literal('rij'), id: idSchema, children: atLeastOne(celSchema) });
const tabelSchema = v.strictObject({ type: v.literal('tabel'), id: idSchema, children: atLeastOne(rijSchema) });

const blockSchema = v.variant('type', [alineaSchema, tussenkopSchema, opsommingSchema, nummeringSchema, tabelSchema]);
const puntBlockSchema = v.variant('type', [alineaSchema, opsommingSchema, nummeringSchema]);

const puntSchema = v.strictObject({ type: v.literal('punt'), id: idSchema, children: atLeastOne(puntBlockSchema) });
const reactiekopSchema = v.strictObject({ type: v.literal('reactiekop'), id: idSchema, children: inlinesSchema });
const reactieSchema = v.strictObject({
  type: v.literal('reactie'),
  id: idSchema,
  punt: idSchema,
  children: v.tupleWithRest([reactiekopSchema], blockSchema),
});
const bijlageSchema = v.strictObject({ type: v.literal('bijlage'), id: idSchema, children: inlinesSchema });

const sectionFields = { id: idSchema, key: naamSchema };

const sectionSchema = v.variant('type', [
  v.strictObject({ type: v.literal('tekst'), ...sectionFields, children: atLeastOne(blockSchema) }),
  v.strictObject({ type: v.literal('punten'), ...sectionFields, children: atLeastOne(puntSchema) }),
  v.strictObject({
    type: v.literal('reacties'),
    ...sectionFields,
    punten: naamSchema,
    children: atLeastOne(reactieSchema),
  }),
  v.strictObject({ type: v.literal('ondertekening'), ...sectionFields, children: v.strictTuple([plainTextSchema]) }),
  v.strictObject({ type: v.literal('bijlagen'), ...sectionFields, children: atLeastOne(bijlageSchema) }),
]);

export const bodySchema: v.GenericSchema<unknown, Body> = atLeastOne(sectionSchema);

function hasType(input: unknown): boolean {
  return typeof input === 'object' && input !== null && 'type' in input;
}
