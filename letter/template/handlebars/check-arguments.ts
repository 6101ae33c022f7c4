import type { VeldSoort } from '../template.ts';
import type { FaultWords } from '../template-fault.ts';
import { isPlain, type Meaning } from './check-scope.ts';
import { checkWords } from './check-words.ts';
import { HELPERS, type Helper } from './helper-table.ts';
import type { CallExpression, Expression } from './program.ts';

/**
 * What is wrong with what a helper is given, as far as that is known before it runs. None of it stops a helper, but all
 * of it gives an answer that is wrong without a word: the length of a group is 0, a janee never equals "ja".
 */
export function argumentWords({ name, params }: CallExpression, meanings: readonly Meaning[]): FaultWords[] {
  const helper = HELPERS.get(name);
  if (helper === undefined) return [];
  const words = meanings.flatMap((meaning) => wordsFor(name, helper, meaning));
  return words.length === 0 && helper.compares === true && differ(params, meanings) ? [checkWords.unlike(name)] : words;
}

function wordsFor(name: string, { takes, soorten }: Helper, meaning: Meaning): FaultWords[] {
  if (meaning === 'unknown') return [];
  if (soorten !== undefined) return fits(meaning, soorten) ? [] : [checkWords.wrongSoort(name, soorten)];
  const isList = meaning !== 'plain' && 'items' in meaning;
  const isRight = takes === 'list' ? isList : isPlain(meaning) || (takes === 'both' && isList);
  return isRight ? [] : [checkWords.wrongArgument(name, takes)];
}

function fits(meaning: Meaning, soorten: readonly VeldSoort[]): boolean {
  if (meaning === 'unknown' || meaning === 'plain') return true;
  return 'soort' in meaning && soorten.includes(meaning.soort);
}

/** Whether the arguments are for certain of different types. */
function differ(params: readonly Expression[], meanings: readonly Meaning[]): boolean {
  const types = params.flatMap((param, index) => typeOf(param, meanings[index]) ?? []);
  return new Set(types).size > 1;
}

function typeOf(param: Expression, meaning: Meaning | undefined): string | undefined {
  if (param.type === 'literal') return param.value === null ? undefined : typeof param.value;
  if (meaning === undefined || typeof meaning === 'string' || !('soort' in meaning)) return undefined;
  return TYPES[meaning.soort];
}

const TYPES: Record<VeldSoort, string> = {
  tekst: 'string',
  keuze: 'string',
  datum: 'string',
  getal: 'number',
  bedrag: 'number',
  janee: 'boolean',
};
