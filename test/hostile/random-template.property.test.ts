import { existsSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTemplate } from '../../letter/template/read-template.ts';
import type { TemplateFault } from '../../letter/template/template-fault.ts';
import { templateFiles } from '../letter/template/read-template-folder.ts';
import { NAUGHTY_STRINGS } from './naughty-strings.ts';

const TEMPLATES = readdirSync('templates').filter((id) => existsSync(`templates/${id}/template.json`));
const anyTemplate = fc.constantFrom(...TEMPLATES).map(templateFiles);

/** Faster than anybody waits; what is read has at most some ten thousands of characters. */
const LONGEST_MS = 2000;

/** Reads within a bounded time; a fault has words and says in which file, and in text at which line and column. */
function faultsOf(templateJson: string, briefHbs: string): readonly TemplateFault[] {
  const start = performance.now();
  const read = readTemplate({ templateJson, briefHbs }, 'sjabloon');
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
  if (read.ok) return [];
  expect(read.faults.length).toBeGreaterThan(0);
  for (const { place, sentence, remedy } of read.faults) {
    expect(place).toMatch(/^sjabloon\/(?:template\.json|brief\.hbs)/);
    if (place.startsWith('sjabloon/brief.hbs')) expect(place).toMatch(/^sjabloon\/brief\.hbs(?::\d+:\d+)?$/);
    expect(sentence).toMatch(/^\S.*[.?]$/su);
    expect(remedy).toMatch(/^\S.*[.]$/su);
  }
  return read.faults;
}

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '{{',
      '}}',
      '{{{',
      '}}}',
      '{{#',
      '{{/',
      '{{else}}',
      '{{else if ',
      '{{^',
      '{{!--',
      '--}}',
      '{{~',
      '~}}',
      '{{>',
      '{{&',
      '\\{{',
    ],
    ...[
      '#if',
      '/if',
      '#each',
      'sectie',
      '"inleiding"',
      "'slot'",
      '(',
      ')',
      '(gelijk ',
      '=',
      '|x|',
      ' as ',
      '..',
      '../',
      '@index',
    ],
    ...[
      '[',
      ']',
      '[a b]',
      'this',
      'stuk',
      'wensen.aantal',
      '1',
      '-1',
      '1e9',
      'true',
      'null',
      'undefined',
      '\n',
      '\n\n',
      '- ',
      '| a | b |',
    ],
    ...[
      '{{#sectie "inleiding"}}',
      '{{/sectie}}',
      '{{stuk}}',
      '{{#if stuk}}',
      '{{/if}}',
      '__proto__',
      'constructor',
      '**',
      '_',
    ],
  ),
  fc.constantFrom(...NAUGHTY_STRINGS),
  fc.string({ maxLength: 20 }),
);
const handlebars = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('a brief.hbs', () => {
  test('of any Handlebars text', () => {
    fc.assert(
      fc.property(anyTemplate, handlebars, ({ templateJson }, text) => void faultsOf(templateJson, text)),
      { numRuns: 500 },
    );
  });

  test('of ours, with any text put in, taken out or doubled anywhere', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        anyTemplate,
        place,
        place,
        fc.oneof(piece, fc.constant('')),
        fc.boolean(),
        (files, one, other, text, isDoubled) => {
          const [from, to] = [one, other].map((at) => Math.floor(at * files.briefHbs.length)).sort((a, b) => a - b);
          const kept = isDoubled ? files.briefHbs.slice(from, to) : '';
          faultsOf(
            files.templateJson,
            files.briefHbs.slice(0, to) + kept + text + files.briefHbs.slice(isDoubled ? to : from),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each<[string, string]>([
    ['a hundred thousand blocks in one another', `{{#sectie "inleiding"}}${'{{#if stuk}}'.repeat(100_000)}`],
    [
      'the same, closed',
      `{{#sectie "inleiding"}}${'{{#if stuk}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}{{/sectie}}`,
    ],
    ['a hundred thousand brackets', `{{#sectie "inleiding"}}{{#if ${'('.repeat(100_000)}}}`],
    ['a hundred thousand braces', '{'.repeat(100_000)],
    ['a comment without end', `{{!-- ${'-'.repeat(100_000)}`],
    ['a name of a million characters', `{{#sectie "inleiding"}}{{${'a'.repeat(1_000_000)}}}{{/sectie}}`],
    ['a million lines', '\n'.repeat(1_000_000)],
    ['a path of a hundred thousand names', `{{#sectie "inleiding"}}{{${'a.'.repeat(100_000)}b}}{{/sectie}}`],
    ['a chain of else', `{{#sectie "inleiding"}}{{#if stuk}}${'{{else if stuk}}x'.repeat(20_000)}{{/if}}{{/sectie}}`],
  ])('of %s', (_name, text) => {
    faultsOf(templateFiles('reactie-op-wensen').templateJson, text);
  });
});

describe('a template.json', () => {
  test('of ours with any value changed into any other, or any text into any Handlebars', () => {
    fc.assert(
      fc.property(anyTemplate, fc.nat(), fc.oneof(fc.jsonValue({ maxDepth: 2 }), handlebars), (files, where, value) => {
        const template: unknown = JSON.parse(files.templateJson);
        const places = placesIn(template);
        changeAt(template, places[where % places.length] ?? [], value);
        faultsOf(JSON.stringify(template), files.briefHbs);
      }),
      { numRuns: 500 },
    );
  });

  test('of ours with any byte changed', () => {
    fc.assert(
      fc.property(anyTemplate, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255), (files, where, byte) => {
        const bytes = Buffer.from(files.templateJson);
        bytes[Math.floor(where * (bytes.length - 1))] = byte;
        faultsOf(bytes.toString('utf8'), files.briefHbs);
      }),
      { numRuns: 300 },
    );
  });
});

type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [place];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(place.length === 0 ? [] : [place]), ...parts.flatMap(([key, part]) => placesIn(part, [...place, key]))];
}

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON that is broken on purpose
function changeAt(root: any, place: Place, value: unknown): void {
  const parent = place.slice(0, -1).reduce((node, key) => node[key], root);
  parent[place.at(-1) ?? ''] = value;
}
