import { describe, expect, it } from 'vitest';
import { checkProgram } from '../../../../letter/template/handlebars/check-program.ts';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';
import type { KnownName } from '../../../../letter/template/known-names.ts';

const names = new Map<string, KnownName>([
  ['naam', { soort: 'tekst' }],
  ['dag', { soort: 'datum' }],
  ['som', { soort: 'bedrag' }],
  ['keus', { soort: 'janee' }],
  [
    'wensen',
    {
      names: new Map<string, KnownName>([
        ['aantal', { soort: 'getal' }],
        ['nummers', { items: { soort: 'getal' } }],
      ]),
    },
  ],
]);

function checked(source: string, prints: 'all' | 'values' = 'all') {
  const program = parseHandlebars(source, 'brief.hbs');
  if (!program.ok) throw new Error(JSON.stringify(program.faults));
  const { faults, used } = checkProgram(program.value, { names, place: 'brief.hbs', prints });
  return {
    faults: faults.map(({ place, sentence }) => `${place.slice('brief.hbs:'.length)} ${sentence}`),
    used: [...used],
  };
}

describe('checkProgram', () => {
  it('finds the faults of all branches at once', () => {
    const source = [
      '{{#if naam}}{{eerste}}{{else if tweede}}x{{else}}{{derde}}{{/if}}',
      '{{> deel naam=vierde}} {{foo vijfde}} {{#blok zesde}}{{zevende}}{{/blok}}',
      '{{#each wensen.nummers includeZero=achtste}}{{../negende}}{{/each}}{{#with tiende}}{{../elfde}}{{/with}}',
      '{{gelijk (niet twaalfde)}}',
    ].join('\n');
    const { faults } = checked(source);
    const unknown = faults.flatMap((fault) => /De naam ‘(.*)’ is niet bekend/.exec(fault)?.[1] ?? []);
    expect(unknown).toEqual([
      'eerste',
      'tweede',
      'derde',
      'vierde',
      'vijfde',
      'zesde',
      'achtste',
      'negende',
      'tiende',
      'elfde',
      'twaalfde',
    ]);
    expect(faults).toContain('2:24 De functie ‘foo’ is niet bekend.');
    expect(faults).toContain('2:39 Het blok ‘#blok’ is niet bekend.');
    expect(faults).toContain('3:1 Het blok ‘#each’ kent ‘includeZero=’ niet.');
    expect(faults).toContain('4:1 De functie ‘gelijk’ hoort precies 2 gegevens te krijgen.');
  });

  it.each([
    ['{{wensen.anntal}}', '1:3 De naam ‘anntal’ is niet bekend.'],
    ['{{naam.deel}}', '1:3 Hier wordt ‘deel’ gevraagd van iets dat geen onderdelen heeft.'],
    ['{{wensen}}', '1:1 Hier staat een lijst of een groep van waarden; die kan niet worden afgedrukt.'],
    ['{{wensen.nummers}}', '1:1 Hier staat een lijst of een groep van waarden; die kan niet worden afgedrukt.'],
    ['{{wensen.nummers.eerste}}', '1:3 Hier wordt ‘eerste’ gevraagd van iets dat geen onderdelen heeft.'],
    ['{{naam.constructor}}', '1:3 De naam ‘constructor’ kan in een sjabloon niet worden gebruikt.'],
    [
      '{{#each wensen.nummers as |n|}}{{n.constructor}}{{/each}}',
      '1:34 De naam ‘constructor’ kan in een sjabloon niet worden gebruikt.',
    ],
    [
      '{{#each wensen.nummers}}{{naam}}{{/each}}',
      '1:27 Hier wordt ‘naam’ gevraagd van iets dat geen onderdelen heeft.',
    ],
    ['{{#each naam}}{{/each}}', '1:1 Wat hier staat is geen lijst en kan niet worden herhaald.'],
    ['{{#each wensen}}{{/each}}', '1:1 Wat hier staat is geen lijst en kan niet worden herhaald.'],
    ['{{#with "x"}}{{sub}}{{/with}}', '1:16 Hier wordt ‘sub’ gevraagd van iets dat geen onderdelen heeft.'],
    ['{{@index}}', '1:3 ‘@index’ heeft alleen binnen {{#each ...}} een waarde.'],
    ['{{#each wensen.nummers}}{{@../index}}{{/each}}', '1:27 ‘@index’ heeft alleen binnen {{#each ...}} een waarde.'],
    ['{{@../../index}}', '1:3 ‘@../../index’ verwijst naar een niveau dat er hier niet is.'],
    ['{{@kleur}}', '1:3 De naam ‘@kleur’ is niet bekend.'],
    ['{{../naam}}', '1:3 ‘../naam’ verwijst naar een niveau dat er hier niet is.'],
    ['{{#with .}}{{../naam}}{{/with}}', '1:14 ‘../naam’ verwijst naar een niveau dat er hier niet is.'],
    [
      '{{#each wensen.nummers}}{{#each @root.wensen.nummers}}{{../../naam}}{{/each}}{{/each}}',
      '1:57 Wat ‘../../naam’ hier betekent hangt af van de waarden die worden herhaald.',
    ],
    ['{{datum naam}}', '1:1 De functie ‘datum’ is alleen voor een datum.'],
    ['{{telwoord wensen}}', '1:1 De functie ‘telwoord’ is alleen voor een getal.'],
    ['{{bedrag dag}}', '1:1 De functie ‘bedrag’ is alleen voor een bedrag of een getal.'],
    ['{{telwoord wensen.nummers}}', '1:1 De functie ‘telwoord’ is alleen voor een getal.'],
    ['{{aantal wensen}}', '1:1 De functie ‘aantal’ is alleen voor een lijst.'],
    ['{{aantal naam}}', '1:1 De functie ‘aantal’ is alleen voor een lijst.'],
    ['{{opsomming naam wensen}}', '1:1 De functie ‘opsomming’ is alleen voor waarden en lijsten.'],
    ['{{hoofdletter wensen.nummers}}', '1:1 De functie ‘hoofdletter’ is alleen voor één waarde.'],
    ['{{#if (niet wensen)}}x{{/if}}', '1:7 De functie ‘niet’ is alleen voor waarden en lijsten.'],
    ['{{#if (gelijk wensen 1)}}x{{/if}}', '1:7 De functie ‘gelijk’ is alleen voor één waarde.'],
    ['{{#if wensen}}x{{/if}}', '1:1 Hier staat een groep van waarden, en die is altijd waar.'],
    ['{{#unless wensen}}x{{/unless}}', '1:1 Hier staat een groep van waarden, en die is altijd waar.'],
    [
      '{{#if (gelijk keus "ja")}}x{{/if}}',
      '1:7 De functie ‘gelijk’ vergelijkt hier waarden van verschillende soorten; de uitkomst is altijd dezelfde.',
    ],
    [
      '{{#if (groter wensen.aantal "1")}}x{{/if}}',
      '1:7 De functie ‘groter’ vergelijkt hier waarden van verschillende soorten; de uitkomst is altijd dezelfde.',
    ],
    [
      '{{#if (ongelijk naam som)}}x{{/if}}',
      '1:7 De functie ‘ongelijk’ vergelijkt hier waarden van verschillende soorten; de uitkomst is altijd dezelfde.',
    ],
    [
      '{{#if naam}}{{#sectie "x"}}{{/sectie}}{{/if}}',
      '1:13 Het blok #sectie kan niet in een ander blok of in een losse tekst staan.',
    ],
  ])('%s', (source, fault) => {
    expect(checked(source).faults).toEqual([fault]);
  });

  it.each([
    '{{naam}} {{dag}} {{datum dag}} {{bedrag som}} {{wensen.aantal}} {{telwoord wensen.aantal}} {{opsomming wensen.nummers}}',
    '{{#each wensen.nummers as |n i|}}{{n}}{{i}}{{this}}{{@index}}{{@key}}{{#if @last}}{{../naam}}{{@root.naam}}{{/if}}{{/each}}',
    '{{#with wensen as |w|}}{{aantal}}{{w.aantal}}{{../naam}}{{#each nummers}}{{../aantal}}{{../../naam}}{{/each}}{{/with}}',
    '{{aantal wensen.nummers}} {{#if wensen.nummers}}x{{/if}} {{#if (ingevuld wensen.nummers)}}x{{/if}}',
    '{{#if (gelijk wensen.aantal 1)}}{{#if (groter som 2.5)}}{{#if (gelijk dag "2026-03-03")}}x{{/if}}{{/if}}{{/if}}',
    '{{#if (gelijk keus true)}}{{#if (ongelijk naam null)}}{{#if (gelijk (telwoord wensen.aantal) naam)}}x{{/if}}{{/if}}{{/if}}',
    '{{wensen.nummers.length}} {{wensen.nummers.[0]}}',
    '{{#each wensen.nummers}}{{#each @root.wensen.nummers}}{{@../index}}{{@root.naam}}{{/each}}{{/each}}',
  ])('has nothing against %s', (source) => {
    expect(checked(source).faults).toEqual([]);
  });

  it('gathers the names that are used, wherever they stand', () => {
    const { used } = checked(
      '{{#if (gelijk wensen.aantal 1)}}{{naam}}{{else}}{{#with wensen}}{{@root.dag}}{{/with}}{{/if}}',
    );
    expect(used.sort()).toEqual(['dag', 'naam', 'wensen']);
  });

  it.each([
    '{{naam}}',
    '{{datum dag}}',
    '{{@root.naam}}',
    '{{#with wensen}}{{../naam}}{{/with}}',
    '{{#if (niet naam)}}x{{/if}}',
  ])('live text may print %s', (source) => {
    expect(checked(source, 'values').faults).toEqual([]);
  });

  it.each([
    '{{hoofdletter naam}}',
    '{{wensen.aantal}}',
    '{{#with wensen}}{{aantal}}{{/with}}',
    '{{datum (of dag dag)}}',
    '{{bedrag som}}',
  ])('live text may not print %s', (source) => {
    const { faults } = checked(source, 'values');
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/In brief\.hbs kan alleen een naam of \{\{datum naam\}\} worden afgedrukt\./);
  });
});
