import type { Body, Section } from '../body/body.ts';
import { emptyAlinea, emptyBijlage } from '../body/empty-nodes.ts';
import type { Gegevens } from '../model/gegevens.ts';
import type { Letter } from '../model/letter.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { evaluate } from './handlebars/evaluate.ts';
import { blocksFrom } from './layout/blocks-from.ts';
import type { NewLetterInput } from './new-letter-input.ts';
import { newLetterInputFaults } from './new-letter-input-faults.ts';
import { puntSections } from './punt-sections.ts';
import type { LoadedTemplate } from './read-template.ts';
import type { SectieDefinition } from './template.ts';
import { type TemplateContext, templateContext } from './template-context.ts';
import type { TemplateFault } from './template-fault.ts';
import { filledText, type TemplateText } from './template-text.ts';

export type NewLetterOptions = {
  readonly template: LoadedTemplate;
  readonly huisstijl: { readonly id: string; readonly version: number; readonly gemeente: string };
  /** The id of the letter. */
  readonly id: string;
  /** Gives an id of the form of `idSchema` that was never used. */
  readonly newId: () => string;
  readonly gegevens: NewLetterInput;
};

/**
 * A new letter of a template, complete and valid: its sections in order, the standard text filled in with live values,
 * a reactie for each punt. Conditions in the standard text are decided here, once. Faults: an input that does not fit
 * the template (all of them), or a limit.
 */
export function newLetter(options: NewLetterOptions): Result<Letter, TemplateFault> {
  const { template: loaded, huisstijl, id, gegevens: input } = options;
  const faults = newLetterInputFaults(input, loaded, 'gegevens.');
  if (faults.length > 0) return failed(faults);

  const skeleton = loaded.template.secties.map((sectie) => emptySection(sectie, options));
  const lists = puntSections(skeleton, input.punten ?? {}, options.newId);
  const gegevens = newGegevens(options, lists);
  if (!gegevens.ok) return gegevens;
  const context = templateContext({ gegevens: gegevens.value, body: lists }, loaded, huisstijl);
  const body = withStandardText(lists, context, options);
  if (!body.ok) return body;
  return ok({
    id,
    status: 'concept',
    template: { id: loaded.template.id, version: loaded.template.version },
    huisstijl: { id: huisstijl.id, version: huisstijl.version },
    gegevens: gegevens.value,
    body: body.value,
  });
}

/** A section without its punten and its standard text. */
function emptySection(sectie: SectieDefinition, { newId, gegevens }: NewLetterOptions): Section {
  const fields = { id: newId(), key: sectie.key };
  switch (sectie.soort) {
    case 'tekst':
      return { type: 'tekst', ...fields, children: [] };
    case 'punten':
      return { type: 'punten', ...fields, children: [] };
    case 'reacties':
      return { type: 'reacties', ...fields, punten: sectie.punten, children: [] };
    case 'ondertekening':
      return { type: 'ondertekening', ...fields, children: [{ text: '' }] };
    case 'bijlagen':
      return { type: 'bijlagen', ...fields, children: bijlagenFrom(gegevens.bijlagen ?? [], newId) };
  }
}

function bijlagenFrom(titles: readonly string[], newId: () => string) {
  if (titles.length === 0) return [emptyBijlage(newId)];
  return titles.map((text) => ({ ...emptyBijlage(newId), children: [{ text }] }));
}

function newGegevens(
  { template: loaded, huisstijl, gegevens: input }: NewLetterOptions,
  body: Body,
): Result<Gegevens, TemplateFault> {
  const { velden = {}, punten: _punten, bijlagen: _bijlagen, ...given } = input;
  const { geadresseerde, openbaarheid } = loaded.template.begin;
  const start: Gegevens = {
    geadresseerde: { soort: geadresseerde.soort, regels: [] },
    aanhef: '',
    openbaarheid,
    ...given,
    velden: { ...velden },
  };
  const context = templateContext({ gegevens: start, body }, loaded, huisstijl);
  const faults: TemplateFault[] = [];
  // A salutation with a hole in it would look filled in, and be sent.
  const fill = (text: TemplateText): string => {
    const filled = filledText(text, context, loaded.names);
    if (!filled.ok) faults.push(...filled.faults);
    return filled.ok && filled.value.isComplete ? filled.value.text : '';
  };
  const { regels, aanhef, onderwerp } = loaded.begin;
  const gegevens: Gegevens = {
    ...start,
    geadresseerde: given.geadresseerde ?? { soort: geadresseerde.soort, regels: regels.map(fill) },
    aanhef: given.aanhef ?? fill(aanhef),
  };
  const subject = onderwerp === undefined ? '' : fill(onderwerp);
  if (given.onderwerp === undefined && subject !== '') gegevens.onderwerp = subject;
  return faults.length > 0 ? failed(faults) : ok(gegevens);
}

function withStandardText(
  body: Body,
  context: TemplateContext,
  { template: loaded, newId }: NewLetterOptions,
): Result<Body, TemplateFault> {
  const names = new Set(loaded.names.keys());
  const faults: TemplateFault[] = [];
  const filled = body.map((section): Section => {
    if (section.type !== 'tekst') return section;
    const text = loaded.standaardtekst.get(section.key);
    const segments = text === undefined ? ok([]) : evaluate(text.program, context, { names, place: text.place });
    if (!segments.ok) faults.push(...segments.faults);
    const blocks = segments.ok ? blocksFrom(segments.value, newId) : [];
    return { ...section, children: blocks.length > 0 ? blocks : [emptyAlinea(newId)] };
  });
  return faults.length > 0 ? failed(faults) : ok(filled);
}
