import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTemplate } from '../../../letter/template/read-template.ts';
import type { Template } from '../../../letter/template/template.ts';
import { templateFiles } from './read-template-folder.ts';

const files = templateFiles('reactie-op-wensen');
const good: Template = JSON.parse(files.templateJson);

/** The faults of the first template after a change, as "place: sentence". */
function faultsAfter(change: (template: Template) => unknown, briefHbs = files.briefHbs): string[] {
  const template = structuredClone(good);
  return faultsOf(JSON.stringify(change(template) ?? template), briefHbs);
}

function faultsOf(templateJson: string, briefHbs: string, place = 'sjabloon'): string[] {
  const read = readTemplate({ templateJson, briefHbs }, place);
  return read.ok ? [] : read.faults.map((fault) => `${fault.place}: ${fault.sentence}`);
}

describe('readTemplate', () => {
  it('reads the first template', () => {
    const read = readTemplate(files, 'templates/reactie-op-wensen');
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.value.template).toEqual(good);
    expect([...read.value.standaardtekst.keys()]).toEqual(['inleiding', 'leeswijzer', 'slot']);
    expect(read.value.berekend.map(({ naam }) => naam)).toEqual(['wens_of_wensen', 'wensen_samen', 'oordeel']);
  });

  it('accepts carriage returns and a byte order mark', () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    expect(faultsOf(crlf(files.templateJson), crlf(files.briefHbs))).toEqual([]);
  });

  it('says where the JSON breaks, and reads brief.hbs all the same', () => {
    expect(faultsOf('{\n  "id": x\n}', '{{#sectie "a"}}')).toEqual([
      'sjabloon/template.json:2:9: Het bestand bevat op deze plaats iets dat geen geldige JSON is.',
      'sjabloon/brief.hbs:1:1: Het blok ‘sectie’ wordt niet afgesloten.',
    ]);
  });

  it.each(['', '[]', '3', 'null', '"x"', '{}'])('refuses %j', (json) => {
    expect(faultsOf(json, files.briefHbs).length).toBeGreaterThan(0);
  });

  it('says what is wrong with the shape, all at once, by path', () => {
    const faults = faultsAfter((template) => ({
      ...template,
      version: 0,
      velden: [
        { ...template.velden[0], soort: 'kleur' },
        { ...template.velden[1], extra: 1 },
      ],
    }));
    expect(faults).toEqual([
      'sjabloon/template.json: version: Hier hoort een getal van ten minste 1.',
      'sjabloon/template.json: velden[0].soort: ‘kleur’ is hier niet bekend; bekend zijn: tekst, datum, getal, bedrag, keuze, janee.',
      'sjabloon/template.json: velden[1].extra: Onbekend veld ‘extra’.',
    ]);
  });

  it.each<[string, (template: Template) => unknown, string]>([
    [
      'a reserved name',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'kenmerk' }),
      'velden[9].naam: De naam ‘kenmerk’ heeft al een vaste betekenis.',
    ],
    [
      'the name of a helper',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'telwoord' }),
      'velden[9].naam: De naam ‘telwoord’ heeft al een vaste betekenis.',
    ],
    [
      'a name that every object has',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'constructor' }),
      'velden[9].naam: De naam ‘constructor’ heeft al een vaste betekenis.',
    ],
    [
      'a doubled veld',
      (template) => template.velden.push({ ...template.velden[4]! }),
      'velden[9].naam: De naam ‘grondslag’ komt meer dan één keer voor.',
    ],
    [
      'a veld called as a list',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'wensen' }),
      'secties[1].key: De naam ‘wensen’ komt meer dan één keer voor.',
    ],
    [
      'a doubled key',
      (template) => template.secties.push({ soort: 'tekst', key: 'slot', naam: 'Slot', verplicht: false }),
      'secties[7].key: De naam ‘slot’ komt meer dan één keer voor.',
    ],
    [
      'a keuze without keuzes',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'kleur', soort: 'keuze' }),
      'velden[9].keuzes: Een veld van de soort ‘keuze’ heeft keuzes nodig.',
    ],
    [
      'a doubled keuze',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'kleur', soort: 'keuze', keuzes: ['a', 'a'] }),
      'velden[9].keuzes: Een keuze komt meer dan één keer voor.',
    ],
    [
      'keuzes of another soort',
      (template) => template.velden.push({ ...template.velden[4]!, naam: 'kleur', keuzes: ['a'] }),
      'velden[9].keuzes: Een veld van de soort ‘tekst’ heeft geen keuzes.',
    ],
    [
      'a reactie on no list',
      (template) => Object.assign(template.secties[3]!, { punten: 'vragen' }),
      'secties[3].punten: Er is geen lijst met punten die ‘vragen’ heet.',
    ],
    [
      'two signatures',
      (template) => template.secties.push({ soort: 'ondertekening', key: 'nog_een', naam: 'Nog een' }),
      'secties[7]: Deze sectie ‘ondertekening’ staat er al een keer.',
    ],
    [
      'a computed text that uses itself',
      (template) => template.berekend.push({ naam: 'zelf', label: 'zelf', tekst: 'a {{zelf}}' }),
      'berekend[3].tekst: Deze berekende tekst gebruikt zichzelf: zelf > zelf.',
    ],
    [
      'computed texts in a circle',
      (template) =>
        template.berekend.push(
          { naam: 'een', label: 'een', tekst: '{{#if twee}}x{{/if}}' },
          { naam: 'twee', label: 'twee', tekst: '{{#with wensen}}{{../een}}{{/with}}' },
        ),
      'berekend[3].tekst: Deze berekende tekst gebruikt zichzelf: een > twee > een.',
    ],
    [
      'an unknown name in a computed text',
      (template) => template.berekend.push({ naam: 'x', label: 'x', tekst: 'a {{#if ja}}x{{/if}}' }),
      'berekend[3].tekst:1:9: De naam ‘ja’ is niet bekend.',
    ],
    [
      'an unknown name in a kop',
      (template) => Object.assign(template.secties[4]!, { kop: 'Tot {{slot}}' }),
      'secties[4].kop:1:7: De naam ‘slot’ is niet bekend.',
    ],
    [
      'an unknown name in a label',
      (template) => Object.assign(template.secties[3]!, { label: 'Ad {{nummmer}}' }),
      'secties[3].label:1:6: De naam ‘nummmer’ is niet bekend.',
    ],
    [
      'the number of a punt outside a label',
      (template) => Object.assign(template.secties[3]!, { kop: '{{nummer}}' }),
      'secties[3].kop:1:3: De naam ‘nummer’ is niet bekend.',
    ],
    [
      'an unknown name in the geadresseerde',
      (template) => Object.assign(template.begin.geadresseerde, { regels: ['a', '{{stad}}'] }),
      'begin.geadresseerde.regels[1]:1:3: De naam ‘stad’ is niet bekend.',
    ],
    [
      'an unknown name in the onderwerp',
      (template) => Object.assign(template.begin, { onderwerp: '{{stad}}' }),
      'begin.onderwerp:1:3: De naam ‘stad’ is niet bekend.',
    ],
    [
      'broken code in the aanhef',
      (template) => Object.assign(template.begin, { aanhef: 'Geachte {{' }),
      'begin.aanhef:1:9: Deze accolades worden niet gesloten.',
    ],
  ])('finds %s', (_name, change, fault) => {
    const faults = faultsAfter((template) => {
      change(template);
      return template;
    });
    expect(faults).toContain(`sjabloon/template.json: ${fault}`);
  });

  it.each<[string, string, string]>([
    ['text outside a sectie', 'los\n', '1:1: Tekst en code staan in brief.hbs altijd binnen een #sectie.'],
    [
      'code outside a sectie',
      '{{#if stuk}}x{{/if}}',
      '1:1: Tekst en code staan in brief.hbs altijd binnen een #sectie.',
    ],
    [
      'a sectie that template.json does not have',
      '\n{{#sectie "begin"}}x{{/sectie}}',
      '2:1: Er is in template.json geen sectie van de soort tekst met de key ‘begin’.',
    ],
    [
      'a sectie that is not tekst',
      '{{#sectie "wensen"}}x{{/sectie}}',
      '1:1: Er is in template.json geen sectie van de soort tekst met de key ‘wensen’.',
    ],
    [
      'a sectie twice',
      '{{#sectie "slot"}}x{{/sectie}}{{#sectie "slot"}}x{{/sectie}}',
      '1:31: De sectie ‘slot’ heeft al een tekst.',
    ],
    [
      'a sectie without key',
      '{{#sectie slot}}x{{/sectie}}',
      '1:1: Het blok #sectie krijgt alleen de key van een sectie, tussen aanhalingstekens.',
    ],
    [
      'a sectie with else',
      '{{#sectie "slot"}}x{{else}}y{{/sectie}}',
      '1:1: Het blok #sectie krijgt alleen de key van een sectie, tussen aanhalingstekens.',
    ],
    [
      'a sectie within a sectie',
      '{{#sectie "slot"}}{{#sectie "inleiding"}}x{{/sectie}}{{/sectie}}',
      '1:19: Het blok #sectie kan niet in een ander blok of in een losse tekst staan.',
    ],
    [
      'a printed helper',
      '{{#sectie "slot"}}{{hoofdletter stuk}}{{/sectie}}',
      '1:19: In brief.hbs kan alleen een naam of {{datum naam}} worden afgedrukt.',
    ],
    [
      'a kop of another level',
      '{{#sectie "slot"}}\n### Kop\n{{/sectie}}',
      '2:1: Een tussenkop begint met twee hekjes, een spatie en tekst.',
    ],
    [
      'an item that is indented wrongly',
      '{{#sectie "slot"}}\n- a\n    - b\n{{/sectie}}',
      '3:1: Een onderdeel van een lijst begint aan het begin van de regel, of na precies twee spaties.',
    ],
    [
      'another bullet',
      '{{#sectie "slot"}}\n* a\n{{/sectie}}',
      '2:1: Een onderdeel van een opsomming begint met een streepje.',
    ],
  ])('finds in brief.hbs %s', (_name, briefHbs, fault) => {
    expect(faultsAfter(() => undefined, briefHbs)).toEqual([`sjabloon/brief.hbs:${fault}`]);
  });

  it('has one fault for a text of millions of lines, whatever is wrong in them', () => {
    expect(faultsAfter(() => undefined, '* a\n'.repeat(2_000_000))).toEqual([
      'sjabloon/brief.hbs: Deze tekst is langer dan 64000 tekens.',
    ]);
  });

  it('has nothing against lines of a comment that look like layout, and counts them', () => {
    const comment = '{{!--\n   - waarvoor\n### let op\n * x\n--}}\n';
    const sectie = '{{#sectie "slot"}}\n{{! - x }}- a\n* b\n{{/sectie}}';
    expect(faultsAfter(() => undefined, comment + sectie)).toEqual([
      'sjabloon/brief.hbs:8:1: Een onderdeel van een opsomming begint met een streepje.',
    ]);
  });

  it('reports the faults of both files at once', () => {
    const faults = faultsAfter((template) => {
      template.velden[0]!.naam = 'gemeente';
      template.berekend[0]!.tekst = '{{foo stuk}}';
    }, '{{#sectie "slot"}}{{#if a}}{{b}}{{else}}{{> c}}{{/if}}{{/sectie}}{{#sectie "x"}}{{d}}{{/sectie}}');
    expect(faults).toEqual([
      'sjabloon/template.json: velden[0].naam: De naam ‘gemeente’ heeft al een vaste betekenis.',
      'sjabloon/template.json: berekend[0].tekst:1:1: De functie ‘foo’ is niet bekend.',
      'sjabloon/brief.hbs:1:25: De naam ‘a’ is niet bekend.',
      'sjabloon/brief.hbs:1:30: De naam ‘b’ is niet bekend.',
      'sjabloon/brief.hbs:1:41: Een sjabloon kan geen ander sjabloon invoegen ({{> ...}}).',
      'sjabloon/brief.hbs:1:66: Er is in template.json geen sectie van de soort tekst met de key ‘x’.',
      'sjabloon/brief.hbs:1:83: De naam ‘d’ is niet bekend.',
    ]);
  });

  it('has a result for any text', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.string({ unit: fc.constantFrom('{{', '}}', '#', 'if', ' ', 'a', '"', '/', '\n', '(') }),
        (json, hbs) => {
          const read = readTemplate({ templateJson: json, briefHbs: hbs }, '');
          expect(read.ok ? [] : read.faults.map(({ remedy }) => remedy)).not.toContain('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
