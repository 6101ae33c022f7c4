import * as v from 'valibot';
import type { Letter } from '../../letter/model/letter.ts';
import { applyLetterChange } from '../../letter/model/letter-change.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import {
  headerSchema,
  JOURNAL_FORMAT,
  JOURNAL_VERSION,
  type JournalHeader,
  type JournalLine,
  type JournalOutcome,
  lineSchema,
  parseJournalLine,
} from './journal-line.ts';

/** What a journal says. `ended` is the last that was said about how it ended, also when lines before it are damaged. */
export type ReadJournal =
  | {
      readonly state: 'readable';
      readonly letter: Letter;
      readonly known: KnownOfLetter;
      /** Nothing in it is damaged. */
      readonly isWhole: boolean;
      readonly ended?: JournalEnd;
    }
  /** Its beginning is damaged, so there is no letter to be had from it. */
  | { readonly state: 'damaged'; readonly ended?: JournalEnd }
  /** Written by a newer version of the program. */
  | { readonly state: 'newer' };

/** `dueAt`: when it was found that it could go. */
export type JournalEnd = { readonly outcome: JournalOutcome; readonly at: string; readonly dueAt?: string };

export type KnownOfLetter = {
  readonly order: number;
  /** The process that wrote it, and where that ran. */
  readonly process: number;
  readonly computer: string | undefined;
  /** When the last change was made that is in `letter`. */
  readonly changedAt: string;
  readonly file?: { readonly path: string; readonly hash: string | undefined };
  readonly safeHash: string | undefined;
};

const laterSchema = v.object({ format: v.literal(JOURNAL_FORMAT), version: v.pipe(v.number(), v.minValue(2)) });

/**
 * Reads a journal and carries out its changes. Lines count up to the first that is damaged or missing: of a journal that
 * was cut off anywhere behind its first line, the letter is that of the last whole line. When what comes out is no sound
 * letter, it is the last one before that was.
 */
export function readJournal(bytes: Uint8Array): ReadJournal {
  const [first, ...rest] = linesOf(bytes).map(parseJournalLine);
  if (v.is(laterSchema, first) && first.version > JOURNAL_VERSION) return { state: 'newer' };
  const read = rest
    .map((line) => v.safeParse(lineSchema, line))
    .map((line) => (line.success ? line.output : undefined));
  const end = endOf(read);
  const header = v.safeParse(headerSchema, first);
  if (!header.success) return { state: 'damaged', ...end };
  const lines = wholeLines(read);
  const states = statesOf(header.output, lines);
  const sound = lastSound(states, header.output);
  if (sound === undefined) return { state: 'damaged', ...end };
  const { letter, changedAt, isLast } = sound;
  const known = { ...knownOf(header.output, lines), changedAt };
  const changes = lines.filter((line) => 'change' in line).length;
  const isWhole = isLast && lines.length === read.length && states.length === changes + 1;
  return { state: 'readable', letter, known, isWhole, ...end };
}

function linesOf(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, from);
    const to = newline < 0 ? bytes.length : newline;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
}

function endOf(lines: readonly (JournalLine | undefined)[]): { ended?: JournalEnd } {
  const last = lines.findLast((line) => line !== undefined && 'ended' in line);
  if (last === undefined || !('ended' in last)) return {};
  const { ended: outcome, at, since } = last;
  return { ended: since === undefined ? { outcome, at } : { outcome, at: since, dueAt: at } };
}

/** Those before the first that is damaged or missing. */
function wholeLines(read: readonly (JournalLine | undefined)[]): JournalLine[] {
  const lines: JournalLine[] = [];
  for (const line of read) {
    if (line === undefined || line.line !== lines.length + 1) break;
    lines.push(line);
  }
  return lines;
}

type State = { readonly letter: unknown; readonly changedAt: string };

/** The letter at the beginning and after each change; parts that did not change are shared. */
function statesOf({ brief, at }: JournalHeader, lines: readonly JournalLine[]): State[] {
  const states: State[] = [{ letter: brief.letter, changedAt: at }];
  let letter: unknown = brief.letter;
  for (const line of lines) {
    if (!('change' in line)) continue;
    // Only the shape of an object is needed here; a letter of an older version is brought up to date at the end.
    letter = applyLetterChange(letter as Letter, line.change);
    if (letter === undefined) break;
    states.push({ letter, changedAt: line.at });
  }
  return states;
}

function lastSound(states: readonly State[], { brief }: JournalHeader) {
  for (const { letter, changedAt } of states.toReversed()) {
    const read = readBriefFile(JSON.stringify({ ...brief, letter }), '');
    if (read.ok) return { letter: read.value, changedAt, isLast: letter === states.at(-1)?.letter };
  }
  return undefined;
}

function knownOf(header: JournalHeader, lines: readonly JournalLine[]): Omit<KnownOfLetter, 'changedAt'> {
  const { order, process, computer, file, safeHash } = header;
  const saved = lines.flatMap((line) => ('saved' in line ? [line.saved] : [])).at(-1);
  if (saved !== undefined) return { order, process, computer, file: saved, safeHash: saved.hash };
  return {
    order,
    process,
    computer,
    safeHash,
    ...(file === undefined ? {} : { file: { path: file.path, hash: file.hash } }),
  };
}
