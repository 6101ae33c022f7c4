import * as v from 'valibot';
import type { Body } from '../body/body.ts';
import type { Letter } from '../model/letter.ts';
import { letterSchema } from '../model/letter-schema.ts';

/** Everything about a letter but its body that is decided on by itself, by name: "onderwerp", "veld stuk". */
export type LetterValues = ReadonlyMap<string, unknown>;

const VELD = 'veld ';

/** These values of a letter; what it does not have is absent. */
export function letterValues({ id, status, template, huisstijl, gegevens }: Letter): LetterValues {
  const { velden, ...own } = gegevens;
  return new Map<string, unknown>([
    ...Object.entries({ id, status, template, huisstijl, ...own }),
    ...Object.entries(velden).map(([naam, waarde]) => [`${VELD}${naam}`, waarde] as const),
  ]);
}

/** The letter with these values and this body. They come from letters, so that they fit. */
export function letterWith(values: LetterValues, body: Body): Letter {
  const { id, status, template, huisstijl, ...gegevens } = Object.fromEntries(
    [...values].filter(([name, value]) => !name.startsWith(VELD) && value !== undefined),
  );
  const velden = [...values].flatMap(([name, value]) =>
    name.startsWith(VELD) && value !== undefined ? [[name.slice(VELD.length), value] as const] : [],
  );
  const joined = { ...gegevens, velden: Object.fromEntries(velden) };
  return { ...v.parse(letterSchema, { id, status, template, huisstijl, gegevens: joined, body }), body };
}
