import * as v from 'valibot';
import { type BodyFault, bodyFaults } from '../body/body-faults.ts';
import type { Letter } from './letter.ts';
import { letterSchema } from './letter-schema.ts';
import { CURRENT_VERSION, migrate, migrations } from './migrations.ts';
import { parseJson } from './parse-json.ts';
import { parseWhole } from './parse-whole.ts';
import { type Fault, failed, ok, type Result } from './result.ts';
import { schemaFaults } from './schema-faults.ts';

/** The name with which every file of this format begins. */
export const FORMAT_NAME = 'collegebrief';

export type BriefFileFault =
  | Fault<'brief-json' | 'brief-format' | 'brief-newer' | 'brief-shape' | 'brief-too-large'>
  | BodyFault;

/** Larger than any letter; a file beyond it is not read, so that a wrong file cannot fill the memory. */
export const MAX_FILE_CHARACTERS = 50_000_000;

const EARLIER_COPY = 'Open een eerdere versie of een reservekopie van dit bestand; aan het bestand is niets veranderd.';

const envelopeSchema = v.looseObject({
  format: v.literal(FORMAT_NAME),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const fileSchema = v.strictObject({ format: v.literal(FORMAT_NAME), version: v.number(), letter: letterSchema });

/**
 * Reads the text of a `.brief` file of this or an older version (docs/bestandsformaat.md). `place` is how the file is
 * called in a fault. All faults are reported, each with its place in the file; nothing is repaired silently.
 */
export function readBriefFile(text: string, place: string): Result<Letter, BriefFileFault> {
  if (text.length > MAX_FILE_CHARACTERS) return failed([tooLarge(place)]);
  const json = parseJson(text, 'brief-json', place, EARLIER_COPY);
  if (!json.ok) return json;
  const envelope = v.safeParse(envelopeSchema, json.value);
  if (!envelope.success) return failed([noLetter(place)]);
  if (envelope.output.version > CURRENT_VERSION) return failed([newer(envelope.output.version, place)]);

  // valibot's copy lacks what it overlooks.
  const content = migrate(
    { ...envelope.output, ...asObject(json.value) },
    envelope.output.version,
    CURRENT_VERSION,
    migrations,
  );
  const file = parseWhole(fileSchema, content);
  if (!file.success) return failed(schemaFaults(file.issues, 'brief-shape', `${place}: `));
  const { letter } = file.output;
  const faults = bodyFaults(letter.body).map((fault) => ({ ...fault, place: `${place}: letter.${fault.place}` }));
  return faults.length > 0 ? failed(faults) : ok(letter);
}

function asObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}

function tooLarge(place: string): BriefFileFault {
  return {
    kind: 'brief-too-large',
    place,
    sentence: 'Dit bestand is te groot om een brief te zijn.',
    remedy: 'Kies een ander bestand.',
  };
}

function noLetter(place: string): BriefFileFault {
  return {
    kind: 'brief-format',
    place,
    sentence: 'Dit bestand is geen brief van Collegebrief.',
    remedy: 'Kies een bestand dat met Collegebrief is gemaakt.',
  };
}

function newer(version: number, place: string): BriefFileFault {
  return {
    kind: 'brief-newer',
    place,
    sentence: `Dit bestand is gemaakt met een nieuwere versie van Collegebrief (bestandsversie ${version}).`,
    remedy: 'Werk Collegebrief bij en open het bestand daarna opnieuw; aan het bestand is niets veranderd.',
  };
}
