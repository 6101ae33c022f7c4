import * as v from 'valibot';
import { passedLimit } from '../../letter/model/json-limit.ts';
import { letterChangeSchema } from '../../letter/model/letter-change-schema.ts';
import { checkedJson, parseCheckedJson } from '../files/checked-json.ts';

/** The name with which every journal begins. */
export const JOURNAL_FORMAT = 'collegebrief-journaal';

/** The version of the journal's format that this program writes. */
export const JOURNAL_VERSION = 1;

/** `saved`: a file holds all of it; `given-up`: the user left the changes; `settled`: the user chose at a later start. */
export type JournalOutcome = v.InferOutput<typeof endedSchema>['ended'];

/** The first line: the whole letter, and where it came from. */
export const headerSchema = v.object({
  format: v.literal(JOURNAL_FORMAT),
  version: v.literal(JOURNAL_VERSION),
  /** Counts the journals of this user: the clock of a computer may be set back. */
  order: v.pipe(v.number(), v.safeInteger()),
  at: v.string(),
  /** The process that writes it. */
  process: v.pipe(v.number(), v.safeInteger()),
  /** The computer on which that runs: the folder may be one that comes along from computer to computer. */
  computer: v.optional(v.string()),
  revision: v.pipe(v.number(), v.safeInteger()),
  /** Its file, with the hash of the text that was read from it or written to it last. */
  file: v.optional(v.object({ path: v.string(), hash: v.optional(v.string()) })),
  /** The hash of the text of the letter that is safe elsewhere; absent when it is nowhere. */
  safeHash: v.optional(v.string()),
  /** A whole `.brief` file, of the version of its own that it names. */
  brief: v.looseObject({ format: v.string(), version: v.number(), letter: v.looseObject({}) }),
});

const lineFields = { line: v.pipe(v.number(), v.safeInteger()), at: v.string() };

const endedSchema = v.object({
  ...lineFields,
  ended: v.picklist(['saved', 'given-up', 'settled']),
  /** At `at` it was found to have ended long enough before, at this moment, to be removed. */
  since: v.optional(v.string()),
});

/** Every other line. */
export const lineSchema = v.union([
  v.object({ ...lineFields, revision: v.pipe(v.number(), v.safeInteger()), change: letterChangeSchema }),
  v.object({ ...lineFields, saved: v.object({ path: v.string(), hash: v.string() }) }),
  endedSchema,
]);

export type JournalHeader = v.InferOutput<typeof headerSchema>;
export type JournalLine = v.InferOutput<typeof lineSchema>;

/** One line of a journal with its newline: JSON, closed by the CRC-32 of the characters before the field `crc`. */
export function journalLine(content: JournalHeader | JournalLine): string {
  return `${checkedJson(content)}\n`;
}

/** What a line (without its newline) holds; `undefined` when it is not whole or was damaged. */
export function parseJournalLine(bytes: Uint8Array): unknown {
  // Bytes that are no UTF-8 become other characters, and then the checksum differs.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return passedLimit(text) === undefined ? parseCheckedJson(text) : undefined;
}
