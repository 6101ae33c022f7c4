import { visit } from 'jsonc-parser';
import { doubledKey } from './doubled-key.ts';
import { shortened } from './issue-words.ts';
import { type PassedLimit, passedLimit } from './json-limit.ts';
import { type Fault, failed, ok, type Result } from './result.ts';

/**
 * Parses JSON text (a byte order mark is allowed). On failure one fault: where the JSON breaks, nests too deep, holds
 * too much or gives a name twice in one object, by line and column. What is parsed can be walked by recursion. `remedy` is the next step for somebody whose
 * file is broken; by default: to mend the JSON.
 */
export function parseJson<Kind extends string>(
  text: string,
  kind: Kind,
  place: string,
  remedy = 'Verbeter de JSON op deze plaats.',
): Result<unknown, Fault<Kind>> {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const at = (offset: number) => `${place}:${lineAndColumn(source, offset)}`;
  const passed = passedLimit(source);
  if (passed !== undefined) return failed([{ kind, place: at(passed.offset), ...LIMIT_WORDS[passed.limit] }]);
  const value = parsed(source);
  if (!value.ok) {
    const { offset, sentence } = breakIn(source);
    return failed([{ kind, place: at(offset), sentence, remedy }]);
  }
  const doubled = doubledKey(source, value.value);
  if (doubled === undefined) return value;
  const sentence = `De naam ‘${shortened(doubled.key)}’ staat hier voor de tweede keer in hetzelfde object.`;
  return failed([{ kind, place: at(doubled.offset), sentence, remedy }]);
}

function parsed(source: string): Result<unknown, undefined> {
  try {
    return ok(JSON.parse(source));
  } catch {
    return failed([undefined]);
  }
}

/** The platform's own parser says where it stopped in a different way in every version, so a second one is asked. */
function breakIn(source: string): { offset: number; sentence: string } {
  let first: { offset: number; length: number } | undefined;
  const onError = (_code: number, offset: number, length: number) => {
    first ??= { offset, length };
  };
  visit(source, { onError }, { disallowComments: true, allowTrailingComma: false });
  const { offset, length } = first ?? { offset: 0, length: 0 };
  // A text that stops inside a word or between quotes breaks at that word, which reaches to the end; a bracket at the
  // end is whole, and stands where it should not.
  const isCutOff = offset + length >= source.trimEnd().length && !/[\]},:]/.test(source.charAt(offset));
  const sentence = isCutOff
    ? 'Het bestand is leeg of houdt midden in de inhoud op.'
    : 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.';
  return { offset, sentence };
}

const LIMIT_WORDS: Record<PassedLimit['limit'], { sentence: string; remedy: string }> = {
  depth: {
    sentence: 'Het bestand heeft te veel niveaus: er staan te veel lijsten of objecten in elkaar.',
    remedy: 'Kies een ander bestand.',
  },
  values: { sentence: 'Het bestand bevat te veel onderdelen.', remedy: 'Kies een ander bestand.' },
};

function lineAndColumn(source: string, offset: number): string {
  const before = source.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}
