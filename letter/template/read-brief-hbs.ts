import { failed, ok, type Result } from '../model/result.ts';
import { checkProgram } from './handlebars/check-program.ts';
import { MAX_SOURCE, parseHandlebars } from './handlebars/parse-handlebars.ts';
import { type BlockStatement, type HandlebarsProgram, placeAt, type Statement } from './handlebars/program.ts';
import type { KnownNames } from './known-names.ts';
import { layoutFaults } from './layout-faults.ts';
import type { Template } from './template.ts';
import type { FaultWords, TemplateFault } from './template-fault.ts';
import type { TemplateText } from './template-text.ts';

/** The standard text of each section that has one, by the key of the section. */
export type StandardTexts = ReadonlyMap<string, TemplateText>;

/**
 * Reads `brief.hbs`: at the top level only `{{#sectie "key"}} ... {{/sectie}}`, one for each tekst section that does not
 * start empty. Without template (its JSON has faults) only the text itself is read.
 */
export function readBriefHbs(
  source: string,
  place: string,
  template: Template | undefined,
  names: KnownNames | undefined,
): Result<StandardTexts, TemplateFault> {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parsed = parseHandlebars(text, place);
  const layout = text.length > MAX_SOURCE ? [] : layoutFaults(text, place);
  if (!parsed.ok) return failed([...parsed.faults, ...layout]);
  if (template === undefined || names === undefined) return layout.length > 0 ? failed(layout) : ok(new Map());

  const texts = new Map<string, TemplateText>();
  const faults = parsed.value.body.flatMap((statement) => {
    const found = sectieIn(statement);
    const words = 'key' in found ? keyWords(found.key, template, texts) : found.words;
    if ('key' in found) texts.set(found.key, { program: found.program, place });
    const program = 'key' in found ? found.program : { body: found.rest, blockParams: [] };
    const inside = checkProgram(program, { names, place, prints: 'values' }).faults;
    return words === undefined ? inside : [{ ...words, place: placeAt(place, statement.at) }, ...inside];
  });
  return faults.length + layout.length > 0 ? failed([...faults, ...layout]) : ok(texts);
}

type Sectie = { key: string; program: HandlebarsProgram };
type NoSectie = { words: FaultWords | undefined; rest: readonly Statement[] };

function sectieIn(statement: Statement): Sectie | NoSectie {
  if (statement.type === 'content') {
    return { words: statement.text.trim() === '' ? undefined : WORDS.outside, rest: [] };
  }
  if (statement.type !== 'block' || statement.name !== 'sectie') return { words: WORDS.outside, rest: [statement] };
  const key = keyOf(statement);
  if (key === undefined) return { words: WORDS.noKey, rest: statement.program?.body ?? [] };
  return { key, program: statement.program ?? { body: [], blockParams: [] } };
}

function keyOf({ params, hash, program, inverse }: BlockStatement): string | undefined {
  const [param] = params;
  const isPlain = params.length === 1 && hash.length === 0 && inverse === undefined && !program?.blockParams.length;
  return isPlain && param?.type === 'literal' && typeof param.value === 'string' ? param.value : undefined;
}

function keyWords(key: string, { secties }: Template, texts: StandardTexts): FaultWords | undefined {
  if (texts.has(key)) return WORDS.doubled(key);
  const keys = secties.filter(({ soort }) => soort === 'tekst').map((sectie) => sectie.key);
  return keys.includes(key) ? undefined : WORDS.unknown(key, keys);
}

const WORDS = {
  outside: words('Tekst en code staan in brief.hbs altijd binnen een #sectie.', 'Zet {{#sectie "..."}} eromheen.'),
  noKey: words(
    'Het blok #sectie krijgt alleen de key van een sectie, tussen aanhalingstekens.',
    'Schrijf {{#sectie "inleiding"}} ... {{/sectie}}.',
  ),
  doubled(key: string): FaultWords {
    return words(`De sectie ‘${key}’ heeft al een tekst.`, 'Voeg de twee teksten samen.');
  },
  unknown(key: string, keys: readonly string[]): FaultWords {
    const remedy = keys.length === 0 ? 'Voeg een sectie van de soort tekst toe.' : `Bekend zijn: ${keys.join(', ')}.`;
    return words(`Er is in template.json geen sectie van de soort tekst met de key ‘${key}’.`, remedy);
  },
};

function words(sentence: string, remedy: string): FaultWords {
  return { kind: 'template-layout', sentence, remedy };
}
