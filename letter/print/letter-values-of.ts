import type { Body } from '../body/body.ts';
import type { Letter } from '../model/letter.ts';
import { displayValue } from '../template/display-value.ts';
import type { LoadedTemplate } from '../template/read-template.ts';
import type { TemplateContext } from '../template/template-context.ts';
import { letterNames } from '../template/template-names.ts';
import type { LetterValue, LetterValues } from './letter-values.ts';

/** These are given out as one whole and are never broken over two lines. */
const HEEL: ReadonlySet<string> = new Set(['kenmerk', 'uw_kenmerk']);

/** The values of one letter, from the context of its template. */
export function letterValuesOf({ body }: Letter, { template }: LoadedTemplate, context: TemplateContext): LetterValues {
  const names = letterNames(template);
  const numbers = puntNumbers(body);
  return {
    valueOf(naam): LetterValue {
      const known = names.get(naam);
      if (known === undefined) return { kind: 'unknown' };
      const text = displayValue(known.soort, context[naam]);
      return text === undefined
        ? { kind: 'missing', label: known.label }
        : { kind: 'value', text, heel: HEEL.has(naam) };
    },
    puntNumber: (puntId) => numbers.get(puntId),
  };
}

/** The number of every punt by its id, so that a letter with very many is printed in linear time. */
function puntNumbers(body: Body): ReadonlyMap<string, number> {
  return new Map(
    body.flatMap((section) =>
      section.type === 'punten' ? section.children.map(({ id }, index) => [id, index + 1] as const) : [],
    ),
  );
}
