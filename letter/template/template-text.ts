import { ok, type Result } from '../model/result.ts';
import { displayValue } from './display-value.ts';
import { evaluate } from './handlebars/evaluate.ts';
import type { Segment } from './handlebars/evaluation.ts';
import type { HandlebarsProgram } from './handlebars/program.ts';
import type { KnownNames } from './known-names.ts';
import type { TemplateFault } from './template-fault.ts';

/** A Handlebars text of a template, read and checked; `place` is how it is called in a fault. */
export type TemplateText = { readonly program: HandlebarsProgram; readonly place: string };

/** `isComplete`: everything that is printed in it has a value, so that it has no holes. */
export type FilledText = { readonly text: string; readonly isComplete: boolean };

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
  const texts = segments.value.map((segment) => textOf(segment, context, names));
  return ok({ text: onOneLine(texts.join('')), isComplete: !texts.includes(undefined) });
}

function textOf(segment: Segment, context: Readonly<Record<string, unknown>>, names: KnownNames): string | undefined {
  if (segment.kind === 'tekst') return segment.text;
  if (segment.kind === 'leeg') return undefined;
  const known = names.get(segment.naam);
  const soort = known !== undefined && 'soort' in known ? known.soort : 'tekst';
  return displayValue(soort, context[segment.naam]);
}

/** White space of the source becomes one space; U+00A0, which keeps an amount together, stays. */
function onOneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
}
