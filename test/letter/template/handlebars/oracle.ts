import Handlebars from 'handlebars';
import { type EvaluateOptions, evaluate } from '../../../../letter/template/handlebars/evaluate.ts';
import { HELPERS } from '../../../../letter/template/handlebars/helper-table.ts';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';

const oracle = Handlebars.create();
for (const [name, helper] of HELPERS) {
  oracle.registerHelper(name, (...args: unknown[]) => helper.run(args.slice(0, -1)));
}

/** What Handlebars itself makes of a template, with the same helpers. */
export function handlebarsText(source: string, context: unknown): string {
  return oracle.compile(source, { noEscape: true })(context);
}

/** What ours makes of it, or its faults as "place sentence". */
export function ourText(source: string, context: unknown, options?: EvaluateOptions): string | string[] {
  const program = parseHandlebars(source);
  const result = program.ok ? evaluate(program.value, context, options) : program;
  if (!result.ok) return result.faults.map(({ place, sentence }) => `${place} ${sentence}`);
  return result.value.map(({ text }) => text).join('');
}
