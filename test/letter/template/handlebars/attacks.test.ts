import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../letter/template/handlebars/evaluate.ts';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';
import { ourText } from './oracle.ts';

const names = new Set(['naam', 'lijst', 'groep']);
const context = {
  naam: 'x',
  lijst: Array.from({ length: 100 }, (_one, index) => index),
  groep: { a: 1 },
  functie: () => 'uitgevoerd',
};

/** From the advisories of Handlebars and the write-ups of its remote code execution. */
const attacks: [string, string][] = [
  ['constructor of the context', '{{constructor}}'],
  ['constructor of a value', '{{naam.constructor}}'],
  ['constructor of a constructor', '{{groep.constructor.constructor}}'],
  ['__proto__', '{{__proto__}}'],
  ['__proto__ of a value', '{{groep.__proto__}}'],
  ['prototype', '{{groep.a.constructor.prototype}}'],
  ['hasOwnProperty', '{{groep.hasOwnProperty}}'],
  ['toString', '{{naam.toString}}'],
  ['quoted name', '{{groep.[constructor]}}'],
  ['name below this', '{{this.constructor}}'],
  ['name below root', '{{@root.constructor}}'],
  ['a function of the context', '{{functie}}'],
  ['a function as a helper', '{{functie naam}}'],
  ['__defineGetter__', '{{__defineGetter__ "undefined" naam}}'],
  ['__lookupGetter__', '{{#with (__lookupGetter__ "__proto__")}}{{this}}{{/with}}'],
  ['lookup', '{{lookup (lookup this "constructor") "name"}}'],
  ['lookup on groep', '{{lookup groep "constructor"}}'],
  ['helperMissing called by name', '{{helperMissing}}'],
  ['blockHelperMissing called by name', '{{#blockHelperMissing naam}}{{/blockHelperMissing}}'],
  [
    'split and apply (the classic remote code execution)',
    '{{#with "s" as |string|}}{{#with "e"}}{{#with split as |conslist|}}{{this.pop}}{{this.push (lookup string.sub "constructor")}}{{this.pop}}{{#with string.split as |codelist|}}{{this.pop}}{{this.push "return 1"}}{{this.pop}}{{#each conslist}}{{#with (string.sub.apply 0 codelist)}}{{this}}{{/with}}{{/each}}{{/with}}{{/with}}{{/with}}{{/with}}',
  ],
  ['a method of a text', '{{#with "s" as |string|}}{{string.sub}}{{/with}}'],
  ['prototype pollution through an option', '{{#with groep __proto__=naam}}{{/with}}'],
  ['an option of a helper', '{{opsomming lijst constructor=naam}}'],
  ['inline partial', '{{#*inline "x"}}{{> x}}{{/inline}}{{> x}}'],
  ['partial', '{{> naam}}'],
  ['dynamic partial', '{{> (hoofdletter naam)}}'],
  ['partial block', '{{#> naam}}x{{/naam}}'],
  ['decorator', '{{* naam}}'],
  ['raw block', '{{{{raw}}}}{{naam}}{{{{/raw}}}}'],
  ['private data', '{{@_parent}}'],
  ['log', '{{log naam}}'],
];

describe('an attack gives a fault', () => {
  it.each(attacks)('%s', (_name, source) => {
    const faults = ourText(source, context, { names });
    expect(faults).toBeInstanceOf(Array);
    expect(faults).not.toEqual([]);
  });

  it.each([
    { type: 'Program', body: [] },
    { type: 'Program', body: [{ type: 'MustacheStatement', path: { parts: ['constructor'] } }] },
    Object.assign(['x'], { type: 'Program' }),
    null,
    undefined,
    3,
  ])('what is not a string is never parsed (GHSA-8r5x-fm3f-whwj): %j', (source) => {
    expect(parseHandlebars(source as unknown as string)).toMatchObject({
      ok: false,
      faults: [{ kind: 'template-text' }],
    });
  });

  it('leaves the prototype of objects alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const [, source] of attacks) ourText(source, context, { names });
    ourText('{{#each groep as |__proto__ constructor|}}{{/each}}', context, { names });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(Reflect.get({}, 'naam')).toBeUndefined();
  });
});

describe('a program that does not end in time is stopped', () => {
  const loop = `${'{{#each @root.lijst}}'.repeat(3)}x${'{{/each}}'.repeat(3)}`;

  it('after a hundred thousand steps', () => {
    expect(ourText(loop, context, { names })).toEqual([
      expect.stringMatching(/^1:\d+ Dit sjabloon heeft meer dan 100000 stappen nodig\.$/),
    ]);
  });

  it('after a million characters', () => {
    const long = { ...context, naam: 'x'.repeat(10_000) };
    expect(ourText('{{#each lijst}}{{@root.naam}}{{@root.naam}}{{/each}}', long, { names })).toEqual([
      '1:16 Dit sjabloon maakt meer dan 1000000 tekens tekst.',
    ]);
    expect(ourText('{{#each lijst}}0123456789{{/each}}', context, { names, maxOutput: 500 })).toEqual([
      '1:16 Dit sjabloon maakt meer dan 500 tekens tekst.',
    ]);
  });

  it('before a helper joins what is too long, also when nothing of it is printed', () => {
    const long = { ...context, naam: 'x'.repeat(900_000) };
    const source = `{{#if (gelijk "" (opsomming ${'naam '.repeat(1_500)}))}}x{{/if}}`;
    expect(ourText(source, long, { names })).toEqual(['1:18 Dit sjabloon maakt meer dan 1000000 tekens tekst.']);
  });

  it.each([
    ['blocks', '{{#if naam}}'.repeat(33) + '{{/if}}'.repeat(33)],
    ['else if in a row', `{{#if naam}}${'{{else if naam}}'.repeat(33)}{{/if}}`],
    ['parentheses', `{{hoofdletter ${'(hoofdletter '.repeat(33)}naam${')'.repeat(33)}}}`],
    ['tens of thousands of blocks', '{{#if naam}}'.repeat(5_000)],
    ['tens of thousands of parentheses', `{{x ${'('.repeat(30_000)}${')'.repeat(30_000)}}}`],
  ])('nested too deep: %s', (_name, source) => {
    const start = performance.now();
    expect(parseHandlebars(source)).toMatchObject({ ok: false, faults: [{ kind: 'template-limit' }] });
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('just deep enough is no fault', () => {
    expect(ourText(`${'{{#if naam}}'.repeat(32)}x${'{{/if}}'.repeat(32)}`, context, { names })).toBe('x');
  });

  it('a source that is too long is not read', () => {
    expect(parseHandlebars('x'.repeat(64_001), 'brief.hbs')).toMatchObject({
      ok: false,
      faults: [{ kind: 'template-limit', place: 'brief.hbs' }],
    });
  });

  it.each([
    ['open tags', '{{'],
    ['open comments', '{{!--'],
    ['open short comments', '{{!'],
    ['quotes', "{{x '"],
    ['brackets', '{{x ['],
    ['escapes', '\\{{'],
    ['line breaks', '\n'],
    ['tags', '{{a}}'],
    ['comments', '{{!a}}'],
    ['white space in a tag', '{{a                               }}'],
  ])('reads 64,000 characters quickly: %s', (_name, piece) => {
    const source = piece.repeat(Math.floor(64_000 / piece.length));
    const start = performance.now();
    parseHandlebars(source);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('a bug in the context is not hidden as a fault', () => {
  const program = parseHandlebars('{{naam}}');
  const broken = Object.defineProperty({}, 'naam', {
    get() {
      throw new RangeError('kapot');
    },
  });
  if (!program.ok) throw new Error('parse');
  expect(() => evaluate(program.value, broken)).toThrow(RangeError);
});
