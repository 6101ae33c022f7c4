import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkProgram } from '../../../../letter/template/handlebars/check-program.ts';
import { evaluate } from '../../../../letter/template/handlebars/evaluate.ts';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';
import type { KnownName } from '../../../../letter/template/known-names.ts';

const names = new Map<string, KnownName>([
  ['a', { soort: 'tekst' }],
  ['n', { soort: 'getal' }],
  [
    'groep',
    {
      names: new Map<string, KnownName>([
        ['a', { soort: 'tekst' }],
        ['lijst', { items: { soort: 'getal' } }],
      ]),
    },
  ],
  ['rij', { items: { names: new Map<string, KnownName>([['b', { soort: 'tekst' }]]) } }],
]);

const options: { requiredKeys: []; noNullPrototype: false } = { requiredKeys: [], noNullPrototype: false };
const text = fc.constantFrom('x', '1', '');
const numbers = fc.array(fc.constantFrom(1, 2), { maxLength: 3 });
const context = fc.record(
  {
    a: text,
    n: fc.constantFrom(0, 1),
    groep: fc.record({ a: text, lijst: numbers }, options),
    rij: fc.array(fc.record({ b: text }, options), { maxLength: 2 }),
  },
  options,
);

const path = fc
  .tuple(
    fc.constantFrom('', '', '../', '../../', '@root.', 'this.', './', '@', '@../'),
    fc.constantFrom(
      'a',
      'b',
      'n',
      'groep.a',
      'groep',
      'lijst',
      'rij',
      'index',
      'first',
      'groep.lijst',
      'groep.lijst.length',
      'p',
      'q',
      'p.b',
      'weg',
    ),
  )
  .map(([prefix, name]) => prefix + name);
const value = fc.oneof(
  path,
  fc.constantFrom('(niet a)', '(gelijk n 1)', '(telwoord n)', '(opsomming groep.lijst)', '"x"', 'this'),
);

const { template } = fc.letrec<{ template: string; statement: string }>((tie) => ({
  template: fc.array(tie('statement'), { maxLength: 3 }).map((parts) => parts.join('')),
  statement: fc.oneof(
    { maxDepth: 3 },
    fc.constant('tekst'),
    fc.constantFrom('{{a}}', '{{n}}', '{{groep.a}}', '{{@root.a}}'),
    path.map((one) => `{{${one}}}`),
    fc
      .tuple(
        fc.constantFrom('if', 'unless', 'each', 'with', 'each'),
        value,
        fc.constantFrom('', ' as |p|', ' as |p q|'),
        tie('template'),
        tie('template'),
      )
      .map(([name, one, params, yes, no]) => `{{#${name} ${one}${params}}}${yes}{{else}}${no}{{/${name}}}`),
  ),
}));

it('a program without faults does not fail while it runs, whatever has a value', () => {
  let sound = 0;
  fc.assert(
    fc.property(template, context, (source, values) => {
      const parsed = parseHandlebars(source);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
      const { faults } = checkProgram(parsed.value, { names, place: '', prints: 'all' });
      if (faults.length > 0) return;
      sound += source.includes('{{') ? 1 : 0;
      expect(evaluate(parsed.value, values, { names: new Set(names.keys()) })).toMatchObject({ ok: true });
    }),
    { numRuns: 3000 },
  );
  expect(sound).toBeGreaterThan(100);
});
