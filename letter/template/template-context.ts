import type { Body } from '../body/body.ts';
import { isEmptyNode } from '../body/queries/is-empty-node.ts';
import type { Gegevens } from '../model/gegevens.ts';
import { isBlankText } from '../model/is-blank-text.ts';
import { ok, type Result } from '../model/result.ts';
import type { LoadedTemplate } from './read-template.ts';
import type { TemplateFault } from './template-fault.ts';
import { filledText } from './template-text.ts';

/**
 * The values of a letter by name, as texts of the template look them up: raw gegevens and velden (dates as ISO text),
 * computed texts, and per list of punten a group with `aantal`, `enkelvoud`, `meervoud` and `nummers`. Without
 * prototype. What has no value is absent; a text that shows nothing is none.
 */
export type TemplateContext = Readonly<Record<string, unknown>>;

/** The part of a letter that values come from. */
type Source = { readonly gegevens: Gegevens; readonly body: Body };

export function templateContext(
  { gegevens, body }: Source,
  loaded: LoadedTemplate,
  { gemeente }: { readonly gemeente: string },
): TemplateContext {
  const { kenmerk, uw_kenmerk, datum, onderwerp, openbaarheid, velden } = gegevens;
  const context: Record<string, unknown> = Object.create(null);
  const put = (naam: string, value: unknown) => {
    if (value !== undefined && !isBlank(value)) context[naam] = value;
  };
  for (const [naam, value] of Object.entries({ kenmerk, uw_kenmerk, datum, onderwerp, gemeente, openbaarheid })) {
    put(naam, value);
  }
  for (const { naam } of loaded.template.velden) if (Object.hasOwn(velden, naam)) put(naam, velden[naam]);
  for (const sectie of loaded.template.secties) {
    if (sectie.soort === 'punten') put(sectie.key, puntenValues(body, sectie.key, sectie.woord));
  }
  for (const { naam } of loaded.berekend) {
    const text = berekendText(loaded, naam, context);
    if (text.ok) put(naam, text.value);
  }
  return context;
}

/**
 * A computed text over a context that holds what it uses. `undefined` when it is empty or prints a value that is not
 * known: then the computed text is not known either. Fails on a limit only.
 */
export function berekendText(
  loaded: LoadedTemplate,
  naam: string,
  context: TemplateContext,
): Result<string | undefined, TemplateFault> {
  const berekend = loaded.berekend.find((one) => one.naam === naam);
  if (berekend === undefined) return ok(undefined);
  const filled = filledText(berekend.text, context, loaded.names);
  if (!filled.ok) return filled;
  const { text, isComplete } = filled.value;
  return ok(text === '' || !isComplete ? undefined : text);
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' && isBlankText(value);
}

/** A punt counts once something is said in it: a list that is still empty has no punten. */
function puntenValues(body: Body, key: string, woord: { enkelvoud: string; meervoud: string }) {
  const punten = body.flatMap((section) => (section.type === 'punten' && section.key === key ? section.children : []));
  const nummers = punten.flatMap((punt, index) => (isEmptyNode(punt) ? [] : [index + 1]));
  const { enkelvoud, meervoud } = woord;
  return Object.assign(Object.create(null), { aantal: nummers.length, enkelvoud, meervoud, nummers });
}
