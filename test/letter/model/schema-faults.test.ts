import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { bodySchema } from '../../../letter/body/body-schema.ts';
import { schemaFaults } from '../../../letter/model/schema-faults.ts';

function faultsOf(schema: v.GenericSchema, input: unknown, place = 'brief') {
  const result = v.safeParse(schema, input);
  return schemaFaults(result.success ? [] : result.issues, 'vorm', place);
}

function sentenceFor(schema: v.GenericSchema, input: unknown): string | undefined {
  return faultsOf(schema, input)[0]?.sentence;
}

describe('schemaFaults', () => {
  it('has a sentence, a remedy, the kind and the place of every fault', () => {
    const schema = v.strictObject({ naam: v.string(), keuze: v.picklist(['a', 'b']) });
    expect(faultsOf(schema, { naam: 3, keuze: 'foo', extra: 1 })).toEqual([
      {
        kind: 'vorm',
        place: 'brief.naam',
        sentence: 'Hier hoort een tekst, er staat een getal.',
        remedy: 'Zet hier een tekst.',
      },
      {
        kind: 'vorm',
        place: 'brief.keuze',
        sentence: '‘foo’ is hier niet bekend; bekend zijn: a, b.',
        remedy: 'Kies een van de bekende waarden.',
      },
      {
        kind: 'vorm',
        place: 'brief.extra',
        sentence: 'Onbekend veld ‘extra’.',
        remedy: 'Haal het weg of verbeter de naam.',
      },
    ]);
  });

  it('names what is missing', () => {
    expect(faultsOf(v.strictObject({ datum: v.string() }), {})).toEqual([
      { kind: 'vorm', place: 'brief.datum', sentence: '‘datum’ ontbreekt.', remedy: 'Voeg ‘datum’ toe.' },
    ]);
  });

  it('writes the path with indices and quotes odd keys', () => {
    const schema = v.record(v.string(), v.array(v.strictObject({ a: v.string() })));
    expect(faultsOf(schema, { 'een naam': [{ a: 'x' }, { a: null }] })[0]?.place).toBe('brief["een naam"][1].a');
  });

  it('puts the path straight behind a file name that ends in a space, and names the whole without its colon', () => {
    const schema = v.strictObject({ a: v.string() });
    expect(faultsOf(schema, { a: 1 }, 'template.json: ')[0]?.place).toBe('template.json: a');
    expect(faultsOf(schema, 3, 'template.json: ')).toMatchObject([
      { place: 'template.json', sentence: 'Hier hoort een object, er staat een getal.' },
    ]);
  });

  it('keeps a message that the schema gives itself, as a sentence', () => {
    expect(sentenceFor(v.pipe(v.string(), v.regex(/^a/, 'een naam begint met een a')), 'b')).toBe(
      'Een naam begint met een a.',
    );
  });

  it.each<[string, v.GenericSchema, unknown, string]>([
    ['list', v.array(v.string()), 'x', 'Hier hoort een lijst, er staat een tekst.'],
    ['boolean', v.boolean(), 'x', 'Hier hoort true of false, er staat een tekst.'],
    ['null', v.string(), null, 'Hier hoort een tekst, er staat niets.'],
    ['list instead of text', v.string(), [], 'Hier hoort een tekst, er staat een lijst.'],
    ['object instead of text', v.string(), {}, 'Hier hoort een tekst, er staat een object.'],
    ['record', v.record(v.string(), v.string()), 3, 'Hier hoort een object, er staat een getal.'],
    ['literal', v.literal(true), false, 'True of false is hier niet bekend; bekend is: true.'],
    ['strict tuple', v.strictTuple([v.string()]), ['a', 'b'], 'Hier staat een onderdeel te veel.'],
    ['integer', v.pipe(v.number(), v.integer()), 0.5, 'Hier hoort een heel getal.'],
    ['minimum', v.pipe(v.number(), v.minValue(1)), 0, 'Hier hoort een getal van ten minste 1.'],
    ['maximum', v.pipe(v.number(), v.maxValue(1.5)), 2, 'Hier hoort een getal van ten hoogste 1,5.'],
    [
      'shortest list',
      v.pipe(v.array(v.string()), v.minLength(2)),
      [],
      'Hier hoort een lijst van ten minste 2 onderdelen.',
    ],
    ['longest text', v.pipe(v.string(), v.maxLength(2)), 'abc', 'Hier hoort een tekst van ten hoogste 2 tekens.'],
    ['empty text', v.pipe(v.string(), v.nonEmpty()), '', 'Hier hoort een tekst die niet leeg is.'],
    ['form', v.pipe(v.string(), v.regex(/a/)), 'b', 'Hier hoort een tekst in een andere vorm.'],
    [
      'veld value',
      v.union([v.string(), v.number(), v.boolean()]),
      [],
      'Hier hoort een tekst, een getal of true of false, er staat een lijst.',
    ],
    [
      'a check without words',
      v.pipe(
        v.string(),
        v.check(() => false),
      ),
      'x',
      'Deze waarde kan hier niet staan.',
    ],
  ])('says what belongs there: %s', (_name, schema, input, sentence) => {
    expect(sentenceFor(schema, input)).toBe(sentence);
  });

  it('names an unknown type in a body by its place', () => {
    const body = [
      {
        type: 'tekst',
        id: 's1',
        key: 'inleiding',
        children: [{ type: 'plaatje', id: 'a1', children: [{ text: '' }] }],
      },
    ];
    expect(faultsOf(bodySchema, body, 'letter.body')).toMatchObject([
      {
        place: 'letter.body[0].children[0].type',
        sentence: '‘plaatje’ is hier niet bekend; bekend zijn: alinea, tussenkop, opsomming, nummering, tabel.',
      },
    ]);
  });

  it('shortens long names and takes control characters out of them', () => {
    const [fault] = faultsOf(v.strictObject({}), { [`a\n\u0000${'x'.repeat(100)}`]: 1 });
    expect(fault?.sentence).toBe(`Onbekend veld ‘a ${'x'.repeat(37)}…’.`);
  });
});
