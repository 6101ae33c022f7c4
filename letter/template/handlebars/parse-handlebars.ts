import { parse } from '@handlebars/parser';
import { failed, ok, type Result } from '../../model/result.ts';
import type { TemplateFault } from '../template-fault.ts';
import { type HandlebarsProgram, type Position, placeAt } from './program.ts';
import { programFromTree } from './program-from-tree.ts';
import type { RawProgram } from './raw-tree.ts';
import { positionAt, tagFaults } from './tag-faults.ts';

/** In characters: about twenty pages of standard text. */
export const MAX_SOURCE = 64_000;

/**
 * Reads a Handlebars text with Handlebars' own parser. Only a string is ever parsed: the parser takes a tree for
 * parsed already and would pass it on unseen (GHSA-8r5x-fm3f-whwj). `place` is how the text is called in a fault, before
 * line and column. What parses but is not allowed stays in the program as `refused`; `checkProgram` reports it.
 */
export function parseHandlebars(source: string, place = ''): Result<HandlebarsProgram, TemplateFault> {
  if (typeof source !== 'string') return failed([unreadable('Hier hoort een tekst.', place)]);
  if (source.length > MAX_SOURCE) return failed([tooLong(place)]);
  const nul = source.indexOf('\0');
  if (nul !== -1) return failed([unreadable('Hier staat een teken dat geen tekst is.', at(place, source, nul))]);
  const faults = tagFaults(source, place);
  if (faults.length > 0) return failed(faults);
  try {
    // The parser's published types leave its statements open; raw-tree.ts states the same tree closed.
    return ok(programFromTree(parse(source) as unknown as RawProgram));
  } catch (error) {
    return failed([syntaxFault(error, place)]);
  }
}

function at(place: string, source: string, offset: number): string {
  return placeAt(place, positionAt(source, offset));
}

/** What the parser may throw: a grammar error with `hash`, or one of its own checks with `lineNumber` and `column`. */
type ParserError = {
  readonly message?: string;
  readonly hash?: {
    readonly text?: string;
    readonly loc?: { readonly last_line: number; readonly last_column: number };
  };
  readonly lineNumber?: number;
  readonly column?: number;
};

function syntaxFault(error: unknown, place: string): TemplateFault {
  const { message = '', hash, lineNumber, column } = error as ParserError;
  const position: Position = {
    line: hash?.loc?.last_line ?? lineNumber ?? 1,
    column: (hash?.loc?.last_column ?? column ?? 0) + 1,
  };
  if (message.startsWith('Invalid path')) {
    return unreadable('Binnen een naam kan geen ‘..’, ‘.’ of ‘this’ staan.', placeAt(place, position));
  }
  const text = hash?.text?.trim() ?? '';
  return unreadable(
    text === '' ? 'De code is hier niet af.' : `‘${text}’ past hier niet in de code.`,
    placeAt(place, position),
  );
}

function unreadable(sentence: string, place: string): TemplateFault {
  return {
    kind: 'template-text',
    place,
    sentence,
    remedy: 'Vergelijk deze plaats met docs/sjabloonformaat.md en verbeter de tekst.',
  };
}

function tooLong(place: string): TemplateFault {
  return {
    kind: 'template-limit',
    place,
    sentence: `Deze tekst is langer dan ${MAX_SOURCE} tekens.`,
    remedy: 'Maak de tekst korter.',
  };
}
