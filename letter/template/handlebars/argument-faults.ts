import type { FaultWords } from '../template-fault.ts';
import { HELPERS } from './helper-table.ts';
import type { BlockName, BlockStatement, CallExpression } from './program.ts';

const BLOCK_PARAMS: Record<BlockName, number> = { if: 0, unless: 0, each: 2, with: 1, sectie: 0 };

/** What is wrong with the arguments of a block, apart from their values; undefined when nothing is. */
export function blockArgumentsFault({ name, params, hash, program, inverse }: BlockStatement): FaultWords | undefined {
  if (params.length !== 1) return words(`Het blok ‘#${name}’ hoort precies één gegeven te krijgen.`);
  const option = hash.find(({ key }) => key !== 'includeZero' || (name !== 'if' && name !== 'unless'));
  if (option !== undefined) return words(`Het blok ‘#${name}’ kent ‘${option.key}=’ niet.`);
  const names = Math.max(program?.blockParams.length ?? 0, inverse?.blockParams.length ?? 0);
  return names > BLOCK_PARAMS[name] ? words(`Achter ‘as’ staan bij ‘#${name}’ te veel namen.`) : undefined;
}

/** The same for a helper. */
export function callArgumentsFault({ name, params, hash }: CallExpression): FaultWords | undefined {
  const [option] = hash;
  if (option !== undefined) return words(`De functie ‘${name}’ kent ‘${option.key}=’ niet.`);
  const helper = HELPERS.get(name);
  if (helper === undefined || (params.length >= helper.least && params.length <= helper.most)) return undefined;
  const demand = helper.least === helper.most ? `precies ${helper.least}` : `ten minste ${helper.least}`;
  return words(`De functie ‘${name}’ hoort ${demand} gegeven${demand.endsWith(' 1') ? '' : 's'} te krijgen.`);
}

function words(sentence: string): FaultWords {
  return { kind: 'template-text', sentence, remedy: 'Vergelijk deze plaats met docs/sjabloonformaat.md.' };
}
