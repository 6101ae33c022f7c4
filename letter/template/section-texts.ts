import type { LoadedTemplate } from './read-template.ts';
import type { TemplateContext } from './template-context.ts';
import { labelNames } from './template-names.ts';
import { filledText, type TemplateText } from './template-text.ts';

/**
 * The kop of a section, filled in; `undefined` when it has none. A kop that prints nothing, or something that is not
 * known yet, is the section's name.
 */
export function sectieKop(loaded: LoadedTemplate, key: string, context: TemplateContext): string | undefined {
  const kop = loaded.secties.get(key)?.kop;
  return kop === undefined ? undefined : textOr(kop, context, loaded, nameOf(loaded, key));
}

/** What stands before the title of a reactie: "Ad wens 2:". `nummer` is the position of the punt, from 1. */
export function reactieLabel(loaded: LoadedTemplate, key: string, nummer: number, context: TemplateContext): string {
  const label = loaded.secties.get(key)?.label;
  const numbered: TemplateContext = Object.assign(Object.create(null), context, { nummer });
  return label === undefined ? '' : textOr(label, numbered, loaded, `${nameOf(loaded, key)} ${nummer}:`);
}

function textOr(text: TemplateText, context: TemplateContext, loaded: LoadedTemplate, otherwise: string): string {
  const filled = filledText(text, context, labelNames(loaded.names));
  return filled.ok && filled.value.isComplete && filled.value.text !== '' ? filled.value.text : otherwise;
}

function nameOf({ template }: LoadedTemplate, key: string): string {
  return template.secties.find((sectie) => sectie.key === key)?.naam ?? key;
}
