import * as v from 'valibot';
import type { Geadresseerde, Openbaarheid, VeldValue } from '../model/gegevens.ts';
import {
  geadresseerdeSchema,
  gegevenTextSchema,
  openbaarheidSchema,
  veldValueSchema,
} from '../model/gegevens-schema.ts';
import { namedValues } from '../model/named-values.ts';
import { parseWhole } from '../model/parse-whole.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { newLetterInputFaults } from './new-letter-input-faults.ts';
import type { LoadedTemplate } from './read-template.ts';
import type { TemplateFault } from './template-fault.ts';

/** What may be filled in for a new letter. What is absent comes from the template, or stays open. */
export type NewLetterInput = {
  kenmerk?: string;
  uw_kenmerk?: string;
  /** ISO date. */
  datum?: string;
  onderwerp?: string;
  geadresseerde?: Geadresseerde;
  aanhef?: string;
  openbaarheid?: Openbaarheid;
  /** Ids of ondertekenaars of the huisstijl. */
  ondertekenaars?: string[];
  afschrift?: string[];
  velden?: Record<string, VeldValue>;
  /** By the key of the list. */
  punten?: Record<string, PuntInput[]>;
  bijlagen?: string[];
};

/** A blank line in `tekst` or `reactie` begins a new alinea. `titel` is the short title of the reactie. */
export type PuntInput = { tekst: string; titel?: string; reactie?: string };

const regel = v.pipe(gegevenTextSchema, v.regex(/^[^\r\n]*$/, 'dit is één regel, zonder regeleinde'));
const tekst = v.pipe(v.string(), v.maxLength(100_000, 'dit is langer dan 100.000 tekens'));

const inputFields = v.strictObject({
  kenmerk: v.exactOptional(regel),
  uw_kenmerk: v.exactOptional(regel),
  datum: v.exactOptional(regel),
  onderwerp: v.exactOptional(regel),
  geadresseerde: v.exactOptional(v.strictObject({ ...geadresseerdeSchema.entries, regels: v.array(regel) })),
  aanhef: v.exactOptional(regel),
  openbaarheid: v.exactOptional(openbaarheidSchema),
  ondertekenaars: v.exactOptional(v.array(regel)),
  afschrift: v.exactOptional(v.array(regel)),
  velden: v.exactOptional(namedValues(v.string(), veldValueSchema)),
  punten: v.exactOptional(
    namedValues(
      v.string(),
      v.array(v.strictObject({ tekst, titel: v.exactOptional(regel), reactie: v.exactOptional(tekst) })),
    ),
  ),
  bijlagen: v.exactOptional(v.array(regel)),
});

/** Valibot takes a list for an object in which nothing is filled in. */
const inputSchema: v.GenericSchema<unknown, NewLetterInput> = v.pipe(
  v.unknown(),
  v.check((input) => !Array.isArray(input), 'hier hoort een object, er staat een lijst'),
  inputFields,
);

/**
 * Reads what was filled in, as parsed JSON, for a letter of this template. `place` is how it is called in a fault
 * ("gegevens.json"). All faults at once: unknown names, values of the wrong soort, dates that do not exist.
 */
export function readNewLetterInput(
  input: unknown,
  loaded: LoadedTemplate,
  place: string,
): Result<NewLetterInput, TemplateFault> {
  const shape = parseWhole(inputSchema, input);
  const sound = shape.success ? shape.output : soundFields(input, shape.issues);
  const faults = [
    ...(shape.success ? [] : schemaFaults(shape.issues, 'letter-input', `${place}: `)),
    ...newLetterInputFaults(sound, loaded, `${place}: `),
  ];
  return shape.success && faults.length === 0 ? ok(shape.output) : failed(faults);
}

/** The fields in whose shape nothing is wrong: what they hold is looked at all the same, so that every fault is told. */
function soundFields(input: unknown, issues: readonly v.BaseIssue<unknown>[]): NewLetterInput {
  const broken = new Set(issues.map(({ path }) => path?.[0]?.key));
  if (broken.has(undefined) || typeof input !== 'object' || input === null) return {};
  const rest = Object.fromEntries(Object.entries(input).filter(([key]) => !broken.has(key)));
  const shape = v.safeParse(inputSchema, rest);
  return shape.success ? shape.output : {};
}
