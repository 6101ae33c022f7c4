import { ok, type Result } from '../model/result.ts';
import { displayValue } from './display-value.ts';
import { evaluate } from './handlebars/evaluate.ts';
import type { HandlebarsProgram } from './handlebars/program.ts';
import type { KnownNames } from './known-names.ts';
import type { TemplateFault } from './template-fault.ts';

/** A Handlebars text of a template, read and checked; `place` is how it is called in a fault. */
export type TemplateText = { readonly program: HandlebarsProgram; readonly place: string };

/** `missing`: the names that were printed although they have no value. */
export type FilledText = { readonly text: string; readonly missing: readonly string[] };

/**
 * A text filled in, on one line. Values are shown as the letter shows them ("3 maart 2026"). A checked text fails on a
 * limit only.
 */
export function filledText(
  { program, place }: TemplateText,
  context: Readonly<Record<string, unknown>>,
  names: KnownNames,
): Result<FilledText, TemplateFault> {
  const segments = evaluate(program, context, { names: new Set(names.keys()), place });
  if (!segments.ok) return segments;
  const missing: string[] = [];
  const texts = segments.value.map((segment) => {
    if (segment.kind === 'tekst') return segment.text;
    const known = names.get(segment.naam);
    const soort = known !== undefined && 'soort' in known ? known.soort : 'tekst';
    const shown = displayValue(soort, context[segment.naam]);
    if (shown === undefined) missing.push(segment.naam);
    return shown ?? '';
  });
  return ok({ text: onOneLine(texts.join('')), missing });
}

/** White space of the source becomes one space; U+00A0, which keeps an amount together, stays. */
function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
