import { parse as findErrors, type ParseError } from 'jsonc-parser';
import { type Fault, failed, ok, type Result } from './result.ts';

/** Parses JSON text (a byte order mark is allowed). On failure one fault: where the JSON breaks, by line and column. */
export function parseJson<Kind extends string>(text: string, kind: Kind, place: string): Result<unknown, Fault<Kind>> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return ok(JSON.parse(source));
  } catch {
    return failed([jsonFault(source, kind, place)]);
  }
}

/** The platform's own parser says where it stopped in a different way in every version, so a second one is asked. */
function jsonFault<Kind extends string>(source: string, kind: Kind, place: string): Fault<Kind> {
  const errors: ParseError[] = [];
  findErrors(source, errors, { disallowComments: true, allowTrailingComma: false });
  const { offset, length } = errors[0] ?? { offset: 0, length: 0 };
  // A text that stops inside a word or between quotes breaks at that word, which reaches to the end.
  const isCutOff = offset + length >= source.trimEnd().length;
  return {
    kind,
    place: `${place}:${lineAndColumn(source, offset)}`,
    sentence: isCutOff
      ? 'Het bestand is leeg of houdt midden in de inhoud op.'
      : 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.',
    remedy: 'Open een eerdere versie of een reservekopie van dit bestand; aan het bestand is niets veranderd.',
  };
}

function lineAndColumn(source: string, offset: number): string {
  const before = source.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
