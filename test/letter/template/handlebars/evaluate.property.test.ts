import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handlebarsText, ourText } from './oracle.ts';

const names = new Set(['a', 'b', 'lijst', 'groep', 'leeg', 'p', 'q']);

/** No null: in a block inside an item that is null, Handlebars puts an empty object in its place. */
const scalar = fc.constantFrom<unknown>('x', 'één', '', ' ', '1', 0, 1, 2.5, true, false, '<&>');

/** Handlebars takes `'x'` and `['x']` for the same context, and then adds no level: no list of one is generated. */
function listOf<Item>(item: fc.Arbitrary<Item>): fc.Arbitrary<Item[]> {
  return fc.oneof(fc.constant<Item[]>([]), fc.array(item, { minLength: 2, maxLength: 3 }));
}

const options: { requiredKeys: []; noNullPrototype: true } = { requiredKeys: [], noNullPrototype: true };
const groep = fc.record({ a: scalar, b: scalar }, options);
const context = fc.record(
  {
    a: scalar,
    b: scalar,
    leeg: fc.constantFrom<unknown>([], ''),
    groep: fc.record({ a: scalar, b: scalar, lijst: listOf(scalar) }, options),
    lijst: listOf(fc.oneof(scalar, groep, fc.record({ lijst: listOf(groep) }, options))),
  },
  options,
);

const path = fc.constantFrom(
  ...['a', 'b', 'leeg', 'groep.a', 'groep/b', 'groep.lijst.length', './a', 'this.b', '@root.a', '@root.groep.b'],
  ...['../a', '../../b', '@first', '@last', '@index', '@key', '@../index', 'p', 'q', 'p.a', '[a]'],
);
const listPath = fc.constantFrom('lijst', 'groep.lijst', '@root.lijst', '../lijst', 'leeg', 'a');
const argument = fc.oneof(path, fc.constantFrom('"x"', "'1'", '0', '2', 'true', 'null', 'undefined'));
const call = fc
  .oneof(
    fc.tuple(fc.constantFrom('gelijk', 'ongelijk', 'groter', 'kleiner', 'en', 'of'), argument, argument),
    fc.tuple(fc.constantFrom('niet', 'hoofdletter', 'telwoord', 'ingevuld', 'aantal'), argument),
  )
  .map((parts) => parts.join(' '));
const condition = fc.oneof(
  path,
  call.map((one) => `(${one})`),
);
const tilde = fc.constantFrom('', '', '', '~');
const text = fc
  .array(fc.constantFrom('tekst', ' ', '\n', '  ', '\t', '\r\n', '.', 'é', ' } ', '\\', ' { '), { maxLength: 4 })
  // A backslash against a tag would make it text.
  .map((parts) => parts.join('').replace(/\\+$/, ''));

/**
 * A bar stands before every value: with `noEscape` Handlebars adds numbers that touch. A point stands around what is in
 * an `else if`: version 2.2.4 of the parser takes white space there that the parser of Handlebars 4.7 leaves.
 */
const { template } = fc.letrec<{ template: string; statement: string }>((tie) => ({
  template: fc.array(tie('statement'), { maxLength: 5 }).map((parts) => parts.join('')),
  statement: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc.tuple(tilde, fc.oneof(path, call), tilde).map(([open, one, close]) => `|{{${open}${one}${close}}}`),
    fc.constantFrom('{{! weg }}', '{{!-- weg }} ook --}}', '|{{{a}}}', '|{{&b}}', '\\{{a}}', '\n{{! regel }}\n'),
    fc
      .tuple(fc.constantFrom('if', 'unless'), condition, tilde, tie('template'), tie('template'), tie('template'))
      .map(([name, one, t, yes, other, no]) =>
        yes.length % 2 === 0
          ? `{{#${name} ${one}${t}}}${yes}{{${t}else}}${no}{{/${name}}}`
          : `{{#${name} ${one}}}.${yes}.{{else if b}}.${other}.{{else}}.${no}.{{/${name}${t}}}`,
      ),
    fc
      .tuple(fc.constantFrom('', ' as |p|', ' as |p q|'), listPath, tilde, tie('template'), tie('template'))
      .map(([params, one, t, each, no]) => `{{#each ${one}${params}${t}}}${each}{{^}}${no}{{${t}/each}}`),
    fc
      .tuple(
        fc.constantFrom('', ' as |p|'),
        fc.oneof(listPath, path, fc.constantFrom('groep', 'this', '.')),
        tie('template'),
      )
      .map(([params, one, inner]) => `{{#with ${one}${params}}}${inner}{{/with}}`),
  ),
}));

describe('generated templates', () => {
  it('give the text that Handlebars gives, or a fault where ours is stricter', () => {
    const seen = { same: 0, stricter: 0 };
    fc.assert(
      fc.property(template, context, (source, values) => {
        const ours = ourText(source, values, { names });
        if (typeof ours === 'string') {
          expect(ours).toBe(handlebarsText(source, values));
          seen.same += 1;
        } else {
          for (const fault of ours) expect(fault).toMatch(STRICTER);
          seen.stricter += 1;
        }
      }),
      { numRuns: 1500 },
    );
    expect(seen.same).toBeGreaterThan(500);
  });
});

/** Unknown names, levels and `@` names outside a repetition print nothing in Handlebars, a list prints with commas. */
const STRICTER = /is niet bekend|een niveau dat er hier niet is|heeft alleen binnen|kan niet worden afgedrukt/;
