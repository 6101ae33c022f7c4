import * as v from 'valibot';
import { bodyFaults } from '../body/body-faults.ts';
import type { Gegevens } from './gegevens.ts';
import type { Letter } from './letter.ts';
import { letterSchema } from './letter-schema.ts';
import { CURRENT_VERSION } from './migrations.ts';
import { FORMAT_NAME } from './read-brief-file.ts';

/**
 * The text of the `.brief` file of a letter: UTF-8 JSON, indented by two, closed by a newline, its fields in the order
 * of the schema (velden by name) whatever their order in memory. The same letter always gives the same text. Throws on a
 * letter that the reader would refuse: that is a fault of the program.
 */
export function writeBriefFile(letter: Letter): string {
  const ordered = v.parse(letterSchema, letter);
  const [fault] = bodyFaults(ordered.body);
  if (fault !== undefined) throw new Error(`The body is not sound: ${fault.kind} at ${fault.place}.`);
  const gegevens = { ...ordered.gegevens, velden: sortedByName(ordered.gegevens.velden) };
  const file = { format: FORMAT_NAME, version: CURRENT_VERSION, letter: { ...ordered, gegevens } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function sortedByName(velden: Gegevens['velden']): Gegevens['velden'] {
  return Object.fromEntries(Object.entries(velden).sort(([left], [right]) => (left < right ? -1 : 1)));
}
