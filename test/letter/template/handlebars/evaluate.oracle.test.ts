import { describe, expect, it } from 'vitest';
import { handlebarsText, ourText } from './oracle.ts';

const context = {
  naam: 'DVO & <b>"x"</b>',
  leeg: '',
  nul: 0,
  een: 1,
  ja: true,
  nee: false,
  niets: null,
  weg: undefined,
  datum_brief: '2026-03-03',
  bedrag_veld: 1250.5,
  lijst: ['a', 'b', 'c'],
  een_lijst: ['x'],
  lege_lijst: [],
  getallen: [0, 1, 1, '1', 2],
  genest: [
    { titel: 'A', punten: [{ t: 'a1' }, { t: 'a2' }] },
    { titel: 'B', punten: [] },
  ],
  met_lege: [null, '', false, { titel: 'Z' }],
  wens: { stuks: 2, woord: { enkelvoud: 'wens' }, lijst: [1] },
  object: { b: 1, a: 2, c: 3 },
};
const names = new Set(['onbekend', 'titel', 'x', ...Object.keys(context)]);

/** Something stands between two values: with `noEscape` Handlebars adds numbers that touch (1 and 1 print 2). */
const templates = [
  '',
  'gewone tekst\nmet regels\n',
  '{{naam}} {{{naam}}} {{&naam}}',
  '{{leeg}}{{nul}}{{een}}{{ja}}{{nee}}{{niets}}{{weg}}{{onbekend}}',
  '{{wens.stuks}} {{wens/stuks}} {{wens.woord.enkelvoud}} {{wens.niets.dieper}} {{this.wens.stuks}} {{./naam}}',
  '{{[naam]}} {{wens.[stuks]}} {{lijst.length}} {{lijst.[0]}} {{naam.length}}',
  '{{@root.naam}} {{@root.wens.stuks}}',
  '{{#if ja}}a{{else}}b{{/if}}{{#if nee}}a{{else}}b{{/if}}{{#if leeg}}a{{/if}}',
  '{{#if nul}}a{{else}}b{{/if}}{{#if nul includeZero=true}}a{{else}}b{{/if}}{{#if weg includeZero=true}}a{{else}}b{{/if}}',
  '{{#if lege_lijst}}a{{else}}b{{/if}}{{#if lijst}}a{{/if}}{{#if wens}}a{{/if}}{{#if onbekend}}a{{^}}b{{/if}}',
  '{{#unless nee}}a{{/unless}}{{#unless nul includeZero=true}}a{{else}}b{{/unless}}{{^if nee}}c{{/if}}',
  '{{#if nee}}a{{else if nul}}b{{else if ja}}c{{else}}d{{/if}}',
  '{{#if nee}}a{{else unless ja}}b{{else with wens}}{{stuks}}{{/if}}',
  '{{#if nee}}a{{else each lijst}}{{this}}{{else}}d{{/if}}',
  '{{#each lijst}}{{this}}{{.}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}',
  '{{#each lege_lijst}}x{{else}}leeg{{/each}}{{#each niets}}x{{else}}leeg{{/each}}{{#each naam}}x{{else}}leeg{{/each}}',
  '{{#each object}}{{@key}}={{this}}{{#unless @last}}, {{/unless}}{{/each}}',
  '{{#each genest}}{{titel}}:{{#each punten}}{{t}}{{../titel}}{{../../naam}}{{@../index}}{{@index}}{{else}}-{{/each}};{{/each}}',
  '{{#each genest as |g i|}}{{i}}{{g.titel}}{{#each g.punten as |p|}}{{p.t}}{{g.titel}}{{i}}{{/each}}{{/each}}',
  '{{#each met_lege}}[{{titel}}]{{/each}}',
  '{{#each getallen}}{{#if this}}{{this}}{{else}}nul{{/if}} {{../een}} {{/each}}',
  '{{#each getallen}}{{#each ../getallen}} {{this}} {{#with ../een}}{{this}}{{/with}}{{/each}}/{{/each}}',
  '{{#with wens}}{{stuks}}{{woord.enkelvoud}}{{../naam}}{{@root.een}}{{/with}}{{#with niets}}a{{else}}b{{/with}}',
  '{{#with nul}}[{{this}}]{{/with}}{{#with leeg}}a{{else}}b{{/with}}{{#with lege_lijst}}a{{else}}b{{/with}}',
  '{{#with wens as |w|}}{{w.stuks}}{{#with w.woord as |w|}}{{w.enkelvoud}}{{/with}}{{w.stuks}}{{/with}}',
  '{{#with .}}{{naam}}{{#with .}}{{naam}}{{/with}}{{/with}}',
  '{{#with wens}}{{#if stuks}}{{../naam}}{{#each lijst}}{{../stuks}}{{../../naam}}{{/each}}{{/if}}{{/with}}',
  '{{#each lijst as |naam|}}{{naam}}{{../naam}}{{this.length}}{{/each}}',
  '{{#each lijst}}{{#with ../wens}}{{@index}} {{stuks}} {{/with}}{{/each}}',
  'a {{~naam~}} b {{~#if ja~}} c {{~else~}} d {{~/if~}} e',
  'a\n{{#if ja}}\n  b\n{{else}}\n  c\n{{/if}}\nd\n',
  'a\n  {{#each lijst}}\n  - {{this}}\n  {{/each}}\nb',
  'a\n{{#if nee}}\nb\n{{else if ja}}\nc\n{{else}}\nd\n{{/if}}\ne',
  '{{! weg }}a{{!-- ook }} weg --}}b\n{{! hele regel }}\nc\n  {{!-- ook --}}\nd',
  '\\{{naam}} \\\\{{naam}} {{naam}}\\{{een}} x',
  '{{datum datum_brief}} {{telwoord een}} {{bedrag bedrag_veld}} {{getal 12500.5}} {{hoofdletter "ijs"}}',
  '{{opsomming lijst}} {{opsomming lijst een_lijst "z" leeg}} {{opsomming lege_lijst}} {{aantal lijst}}{{aantal niets}}',
  '{{datum leeg}}{{datum niets}}{{datum "morgen"}}{{telwoord naam}}{{bedrag leeg}}',
  '{{#if (gelijk wens.stuks 2)}}beide{{/if}}{{#if (ongelijk een "1")}}ja{{/if}}',
  '{{#if (en ja (of nee een) (niet nul))}}ja{{else}}nee{{/if}}',
  '{{#if (groter een nul)}}a{{/if}}{{#if (kleiner datum_brief "2026-12-01")}}b{{/if}}{{#if (groter een "0")}}c{{/if}}',
  '{{hoofdletter (opsomming lijst)}} {{telwoord (aantal lijst)}}',
  '{{gelijk niets null}} {{gelijk weg undefined}} {{gelijk true ja}} {{gelijk -1.5 -1.5}} {{gelijk \'a"b\' "a\\"b"}}',
  '{{#each (of lijst een_lijst)}}x{{else}}geen lijst{{/each}}',
  '{{  naam  }} {{#if   ja  }}x{{  else  }}y{{/if}}',
];

describe('what both can do gives the same text', () => {
  it.each(templates)('%j', (source) => {
    expect(ourText(source, context, { names })).toBe(handlebarsText(source, context));
  });

  it('also with carriage returns, tabs and text outside the basic plane', () => {
    const source = 'ж{{naam}}\r\n{{#if ja}}\r\n\t😀\r\n{{/if}}\r\nß';
    expect(ourText(source, context, { names })).toBe(handlebarsText(source, context));
  });
});
