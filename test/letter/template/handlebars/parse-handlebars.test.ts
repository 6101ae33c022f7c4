import { describe, expect, it } from 'vitest';
import { parseHandlebars } from '../../../../letter/template/handlebars/parse-handlebars.ts';

function faultsOf(source: string): string[] {
  const parsed = parseHandlebars(source, 'brief.hbs');
  return parsed.ok ? [] : parsed.faults.map(({ place, sentence }) => `${place} ${sentence}`);
}

describe('parseHandlebars', () => {
  it.each([
    ['tekst {{naam', ['brief.hbs:1:7 Deze accolades worden niet gesloten.']],
    ['a\n{{naam {{ander}}', ['brief.hbs:2:1 Deze accolades worden niet gesloten.']],
    ['{{! open', ['brief.hbs:1:1 Deze opmerking wordt niet gesloten.']],
    ['{{!-- open }}', ['brief.hbs:1:1 Deze opmerking wordt niet gesloten.']],
    ['{{datum "a}}', ['brief.hbs:1:1 In deze code staat een aanhalingsteken dat niet wordt gesloten.']],
    ['{{[naam}}', ['brief.hbs:1:1 In deze code staat een ‘[’ die niet wordt gesloten.']],
    ['{{#if a}}x', ['brief.hbs:1:1 Het blok ‘if’ wordt niet afgesloten.']],
    ['x{{/if}}', ['brief.hbs:1:2 Hier wordt ‘if’ afgesloten, maar er is geen blok geopend.']],
    ['{{else}}', ['brief.hbs:1:1 Hier staat ‘else’ buiten een blok.']],
    ['{{^}}', ['brief.hbs:1:1 Hier staat ‘else’ buiten een blok.']],
    [
      '{{#if a}}\n{{#each b}}\n{{/if}}',
      [
        'brief.hbs:3:1 Hier wordt ‘if’ afgesloten, maar het laatst geopende blok is ‘each’.',
        'brief.hbs:1:1 Het blok ‘if’ wordt niet afgesloten.',
      ],
    ],
    ['{{#if a}}{{else}}{{else}}{{/if}}', ['brief.hbs:1:18 ‘{{else}}’ past hier niet in de code.']],
    ['regel\n  {{naam b=}}', ['brief.hbs:2:12 ‘}}’ past hier niet in de code.']],
    ['{{}}', ['brief.hbs:1:3 ‘}}’ past hier niet in de code.']],
    ['{{a#b}}', ['brief.hbs:1:3 ‘a’ past hier niet in de code.']],
    ['{{{a}}', ['brief.hbs:1:5 ‘}}’ past hier niet in de code.']],
    ['{{a/../b}}', ['brief.hbs:1:3 Binnen een naam kan geen ‘..’, ‘.’ of ‘this’ staan.']],
    ['{{{{raw}}}}x{{{{/raw}}}}', ['brief.hbs:1:1 Vier accolades achter elkaar kunnen in een sjabloon niet.']],
    ['a\0b', ['brief.hbs:1:2 Hier staat een teken dat geen tekst is.']],
    ['{{#*inline "x"}}a{{else}}b{{/inline}}', ['brief.hbs:1:1 De code is hier niet af.']],
  ])('%j', (source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  it('reports all faults in the tags at once', () => {
    expect(faultsOf('{{/if}}\n{{else}}\n{{#with a}}')).toHaveLength(3);
  });

  it('gives every fault a kind and a remedy', () => {
    const parsed = parseHandlebars('{{#if a}}');
    expect(parsed).toEqual({
      ok: false,
      faults: [
        {
          kind: 'template-text',
          place: '1:1',
          sentence: 'Het blok ‘if’ wordt niet afgesloten.',
          remedy: 'Zet {{/if}} achter het blok.',
        },
      ],
    });
  });

  it.each([
    '',
    '{',
    '}}',
    '{{! }} {{!-- {{#if}} --}}',
    '\\{{#if}}',
    'x {{~a~}} y',
    '{{#if (gelijk a "}}")}}x{{^}}y{{/if}}',
  ])('reads %j', (source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});
