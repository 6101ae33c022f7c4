import { parseJson } from '../model/parse-json.ts';
import { parseWhole } from '../model/parse-whole.ts';
import { failed, ok, type Result } from '../model/result.ts';
import { schemaFaults } from '../model/schema-faults.ts';
import { berekendOrder } from './berekend-order.ts';
import type { KnownNames } from './known-names.ts';
import { readBriefHbs, type StandardTexts } from './read-brief-hbs.ts';
import type { Template } from './template.ts';
import type { TemplateFault } from './template-fault.ts';
import { templateFaults } from './template-faults.ts';
import { labelNames, templateNames } from './template-names.ts';
import { templateSchema } from './template-schema.ts';
import type { TemplateText } from './template-text.ts';
import { type TextReader, textReader } from './text-reader.ts';

/** A template, read and checked: everything in it can be filled in. */
export type LoadedTemplate = {
  readonly template: Template;
  /** All that its texts may look up. */
  readonly names: KnownNames;
  /** In an order in which each stands behind those that it uses; `used` are all names in its text. */
  readonly berekend: readonly {
    readonly naam: string;
    readonly text: TemplateText;
    readonly used: ReadonlySet<string>;
  }[];
  /** The fixed words of the sections, by key; `used` are all names in them. */
  readonly secties: ReadonlyMap<
    string,
    { readonly kop?: TemplateText; readonly label?: TemplateText; readonly used: ReadonlySet<string> }
  >;
  readonly standaardtekst: StandardTexts;
  readonly begin: {
    readonly regels: readonly TemplateText[];
    readonly aanhef: TemplateText;
    readonly onderwerp?: TemplateText;
  };
};

/** The two files of a template, as text. */
export type TemplateFiles = { readonly templateJson: string; readonly briefHbs: string };

/**
 * Reads a template. `place` is the folder as it is called in a fault: "templates/reactie-op-wensen". On failure all
 * faults of both files, in the order of the files; what is found in a Handlebars text has its line and column.
 */
export function readTemplate(files: TemplateFiles, place: string): Result<LoadedTemplate, TemplateFault> {
  const folder = place === '' ? '' : `${place}/`;
  const json = readJson(files.templateJson, `${folder}template.json`);
  if (!json.ok) {
    const brief = readBriefHbs(files.briefHbs, `${folder}brief.hbs`, undefined, undefined);
    return failed([...json.faults, ...(brief.ok ? [] : brief.faults)]);
  }
  const template = json.value;
  const names = templateNames(template);
  const jsonPlace = `${folder}template.json: `;
  const reader = textReader();
  const texts = readTexts(template, names, jsonPlace, reader);
  const brief = readBriefHbs(files.briefHbs, `${folder}brief.hbs`, template, names);
  const faults = [...templateFaults(template, jsonPlace), ...reader.faults, ...texts.faults];
  if (!brief.ok || faults.length > 0) return failed([...faults, ...(brief.ok ? [] : brief.faults)]);
  const { berekend, secties, begin } = texts;
  return ok({ template, names, berekend, secties, begin, standaardtekst: brief.value });
}

function readJson(text: string, place: string): Result<Template, TemplateFault> {
  const json = parseJson(text, 'template-json', place);
  if (!json.ok) return json;
  const shape = parseWhole(templateSchema, json.value);
  return shape.success ? ok(shape.output) : failed(schemaFaults(shape.issues, 'template-shape', `${place}: `));
}

type Texts = Pick<LoadedTemplate, 'berekend' | 'secties' | 'begin'> & { readonly faults: readonly TemplateFault[] };

function readTexts(template: Template, names: KnownNames, place: string, reader: TextReader): Texts {
  const begin = readBegin(template, names, place, reader);
  const read = template.berekend.map((definition, index) => ({
    definition,
    read: reader.read(definition.tekst, `${place}berekend[${index}].tekst`, names),
  }));
  const secties = readSecties(template, names, place, reader);
  const { order, faults } = berekendOrder(read, place);
  const berekend = order.map(({ definition, read: { text, used } }) => ({ naam: definition.naam, text, used }));
  return { begin, berekend, secties, faults };
}

function readBegin({ begin }: Template, names: KnownNames, place: string, reader: TextReader): LoadedTemplate['begin'] {
  const read = (source: string, path: string) => reader.read(source, `${place}begin.${path}`, names).text;
  return {
    regels: begin.geadresseerde.regels.map((regel, index) => read(regel, `geadresseerde.regels[${index}]`)),
    aanhef: read(begin.aanhef, 'aanhef'),
    ...(begin.onderwerp === undefined ? {} : { onderwerp: read(begin.onderwerp, 'onderwerp') }),
  };
}

function readSecties(
  { secties }: Template,
  names: KnownNames,
  place: string,
  reader: TextReader,
): LoadedTemplate['secties'] {
  return new Map(
    secties.map((sectie, index) => {
      const path = `${place}secties[${index}]`;
      const source = {
        kop: 'kop' in sectie ? sectie.kop : undefined,
        label: 'label' in sectie ? sectie.label : undefined,
      };
      const kop = source.kop === undefined ? undefined : reader.read(source.kop, `${path}.kop`, names);
      const label =
        source.label === undefined ? undefined : reader.read(source.label, `${path}.label`, labelNames(names));
      const used = new Set([...(kop?.used ?? []), ...(label?.used ?? [])]);
      return [sectie.key, { ...(kop && { kop: kop.text }), ...(label && { label: label.text }), used }];
    }),
  );
}
