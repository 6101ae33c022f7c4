import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../letter/template/handlebars/evaluate.ts';
import type { Segment } from '../../../../letter/template/handlebars/evaluation.ts';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';
import { ourText } from './oracle.ts';

const context = { naam: 'x', datum_brief: '2026-03-03', groep: { naam: 'binnen' }, lijst: [1, 2] };
const names = new Set([...Object.keys(context), 'open']);

function segmentsOf(source: string): readonly Segment[] {
  const program = parseHandlebars(source);
  const result = program.ok ? evaluate(program.value, context, { names }) : program;
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.value;
}

describe('the segments of a text', () => {
  it('keep a plain name apart from the text around it', () => {
    expect(segmentsOf('a {{naam}} b{{#if naam}}c{{/if}}')).toEqual([
      { kind: 'tekst', text: 'a ' },
      { kind: 'waarde', naam: 'naam', text: 'x' },
      { kind: 'tekst', text: ' bc' },
    ]);
  });

  it('have a live value for a name without a value', () => {
    expect(segmentsOf('{{open}}')).toEqual([{ kind: 'waarde', naam: 'open', text: '' }]);
  });

  it('have a live value for a formatted date', () => {
    expect(segmentsOf('{{datum datum_brief}}')).toEqual([
      { kind: 'waarde', naam: 'datum_brief', text: '3 maart 2026' },
    ]);
  });

  it.each(['{{hoofdletter open}}', '{{groep.weg}}', '{{opsomming open}}'])('have a hole for %s', (source) => {
    expect(segmentsOf(`a ${source} b`).map(({ kind }) => kind)).toEqual(['tekst', 'leeg', 'tekst']);
  });

  it.each(['{{this.naam}}', '{{./naam}}', '{{@root.naam}}', '{{{naam}}}', '{{#with groep}}{{../naam}}{{/with}}'])(
    'have a live value for the same name written as %s',
    (source) => {
      expect(segmentsOf(source)).toEqual([{ kind: 'waarde', naam: 'naam', text: 'x' }]);
    },
  );

  it.each(['{{groep.naam}}', '{{#with groep}}{{naam}}{{/with}}', '{{hoofdletter naam}}', '{{datum groep.naam}}'])(
    'have text for %s',
    (source) => {
      expect(segmentsOf(source).map(({ kind }) => kind)).toEqual(['tekst']);
    },
  );
});

describe('a fault while a text is filled', () => {
  it.each([
    ['a\n {{onbekend}}', '2:4 De naam ‘onbekend’ is niet bekend.'],
    ['{{#with groep}}{{constructor}}{{/with}}', '1:18 De naam ‘constructor’ kan in een sjabloon niet worden gebruikt.'],
    ['{{../naam}}', '1:3 ‘../naam’ verwijst naar een niveau dat er hier niet is.'],
    ['{{@index}}', '1:3 ‘@index’ heeft alleen binnen {{#each ...}} een waarde.'],
    ['{{@../root.naam}}', '1:3 ‘@../root.naam’ verwijst naar een niveau dat er hier niet is.'],
    ['{{@kleur}}', '1:3 De naam ‘@kleur’ is niet bekend.'],
    ['{{lijst}}', '1:1 Hier staat een lijst of een groep van waarden; die kan niet worden afgedrukt.'],
    ['{{groep}}', '1:1 Hier staat een lijst of een groep van waarden; die kan niet worden afgedrukt.'],
    ['{{gelijk naam}}', '1:1 De functie ‘gelijk’ hoort precies 2 gegevens te krijgen.'],
    ['{{datum}}', '1:3 De naam ‘datum’ is niet bekend.'],
    ['{{en naam}}', '1:1 De functie ‘en’ hoort ten minste 2 gegevens te krijgen.'],
    ['{{niet naam groep}}', '1:1 De functie ‘niet’ hoort precies 1 gegeven te krijgen.'],
    ['{{niet naam a=1}}', '1:1 De functie ‘niet’ kent ‘a=’ niet.'],
    ['{{#if}}{{/if}}', '1:1 Het blok ‘#if’ hoort precies één gegeven te krijgen.'],
    ['{{#if naam a=1}}{{/if}}', '1:1 Het blok ‘#if’ kent ‘a=’ niet.'],
    ['{{#each lijst includeZero=true}}{{/each}}', '1:1 Het blok ‘#each’ kent ‘includeZero=’ niet.'],
    ['{{#if naam as |x|}}{{/if}}', '1:1 Achter ‘as’ staan bij ‘#if’ te veel namen.'],
    ['{{#each lijst as |a b c|}}{{/each}}', '1:1 Achter ‘as’ staan bij ‘#each’ te veel namen.'],
    ['{{#each lijst as |datum|}}{{/each}}', '1:1 De naam ‘datum’ achter ‘as’ is al een functie of een blok.'],
    ['{{#naam}}{{/naam}}', '1:1 Het blok ‘#naam’ is niet bekend.'],
    ['{{#../naam}}{{/../naam}}', '1:1 Hier hoort de naam van een blok.'],
    ['{{foo naam}}', '1:1 De functie ‘foo’ is niet bekend.'],
    ['{{groep.foo naam}}', '1:1 Hier hoort de naam van een functie.'],
    ['{{if naam}}', '1:1 ‘if’ is een blok en heeft een begin en een einde.'],
    ['{{"naam"}}', '1:1 Hier hoort de naam van een veld of een functie.'],
    ['{{a=1}}', '1:1 Hier hoort de naam van een veld of een functie.'],
    ['{{(niet naam).x}}', '1:3 Van de uitkomst van een functie kan geen onderdeel worden opgevraagd.'],
    ['{{naam.#geheim}}', '1:3 Hier hoort de naam van een veld of een functie.'],
    ['{{> x}}', '1:1 Een sjabloon kan geen ander sjabloon invoegen ({{> ...}}).'],
    ['{{* x}}', '1:1 Een sjabloon kan niets vastleggen met {{* ...}} of {{#* ...}}.'],
    ['{{#sectie "a"}}{{/sectie}}', '1:1 Het blok #sectie kan niet in een ander blok of in een losse tekst staan.'],
  ])('%s', (source, fault) => {
    expect(ourText(source, context, { names })).toEqual([fault]);
  });

  it('stops at what cannot be repeated', () => {
    expect(ourText('{{#each m}}{{/each}}', { m: new Map() })).toEqual([
      '1:1 Wat hier staat is geen lijst en kan niet worden herhaald.',
    ]);
  });

  it('has the name of the text before line and column', () => {
    expect(ourText('{{x}}', {}, { place: 'brief.hbs' })).toEqual(['brief.hbs:1:3 De naam ‘x’ is niet bekend.']);
  });
});

it('a context without prototype, and names that objects inherit, are just names', () => {
  const bare = Object.assign(Object.create(null), { constructor: 'eigen', naam: 'x' });
  expect(ourText('{{constructor}} {{naam}}', bare)).toBe('eigen x');
});
