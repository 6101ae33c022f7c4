import { describe, expect, it } from 'vitest';
import type { Block } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { newLetter } from '../../../letter/template/new-letter.ts';
import type { NewLetterInput } from '../../../letter/template/new-letter-input.ts';
import { type LoadedTemplate, readTemplate } from '../../../letter/template/read-template.ts';
import type { Template } from '../../../letter/template/template.ts';
import { countingIds, loadedTemplate } from './read-template-folder.ts';

const huisstijl = { id: 'voorbeeld', version: 3, gemeente: 'Overal' };

function letterOf(template: LoadedTemplate, gegevens: NewLetterInput = {}): Letter {
  const made = newLetter({ template, huisstijl, id: 'brief', newId: countingIds(), gegevens });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return made.value;
}

/** A template of one section with this standard text. */
function templateWith(standardText: string, parts: Partial<Template> = {}): LoadedTemplate {
  const template: Template = {
    id: 'proef',
    version: 2,
    naam: 'Proef',
    omschrijving: 'Proef',
    voorWie: 'proef',
    begin: {
      geadresseerde: { soort: 'persoon', regels: ['{{wie}}', '{{gemeente}}'] },
      aanhef: 'Geachte {{wie}},',
      onderwerp: 'Over {{wie}}\n en  meer',
      openbaarheid: 'vertrouwelijk',
    },
    velden: [
      { naam: 'wie', label: 'Wie', soort: 'tekst', verplicht: true, uitleg: 'Wie.' },
      { naam: 'ja', label: 'Ja', soort: 'janee', verplicht: false, uitleg: 'Ja.' },
    ],
    berekend: [],
    secties: [{ soort: 'tekst', key: 'tekst', naam: 'Tekst', verplicht: true }],
    ...parts,
  };
  const briefHbs = `{{#sectie "tekst"}}\n${standardText}\n{{/sectie}}\n`;
  const read = readTemplate({ templateJson: JSON.stringify(template), briefHbs }, 'proef');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

/** The standard text in short: p(text), kop(text), ul[...], ol[...]; a live value between angle brackets. */
function shapeOf(standardText: string, gegevens: NewLetterInput = {}): string {
  const [section] = letterOf(templateWith(standardText), gegevens).body;
  return section?.type === 'tekst' ? section.children.map(shapeOfBlock).join(' ') : '';
}

function shapeOfBlock(block: Block): string {
  if (block.type === 'tabel') return 'tabel';
  if (block.type === 'alinea' || block.type === 'tussenkop') {
    const text = block.children.map((one) => ('text' in one ? one.text : one.type === 'veld' ? `<${one.naam}>` : '?'));
    return `${block.type === 'alinea' ? 'p' : 'kop'}(${text.join('')})`;
  }
  const items = block.children.map(({ children }) => children.map(shapeOfBlock).join('+'));
  return `${block.type === 'opsomming' ? 'ul' : 'ol'}[${items.join(' ')}]`;
}

describe('the layout of standard text', () => {
  it.each([
    ['Een  regel\nen nog   een.', 'p(Een regel en nog een.)'],
    ['Een.\n\nTwee.\n \n\nDrie.', 'p(Een.) p(Twee.) p(Drie.)'],
    ['  ingesprongen\n  verder', 'p(ingesprongen verder)'],
    ['## Kop\nTekst eronder.', 'kop(Kop) p(Tekst eronder.)'],
    ['Inleiding:\n- a\n- b\nmeer b\n\nNa.', 'p(Inleiding:) ul[p(a) p(b meer b)] p(Na.)'],
    ['1. a\n2. b\n10. c', 'ol[p(a) p(b) p(c)]'],
    ['- a\n  - a1\n  - a2\n- b', 'ul[p(a)+ul[p(a1) p(a2)] p(b)]'],
    ['1. a\n  - a1\n2. b\n  1. b1', 'ol[p(a)+ul[p(a1)] p(b)+ol[p(b1)]]'],
    ['- a\n1. b', 'ul[p(a)] ol[p(b)]'],
    ['  - alleen tweede niveau', 'ul[p(alleen tweede niveau)]'],
    ['2026. is een jaar', 'p(2026. is een jaar)'],
    ['{{wie}}', 'p(<wie>)'],
    ['Voor {{wie}} en {{ja}}{{wie}}.', 'p(Voor <wie> en <ja><wie>.)'],
    ['- {{wie}}\n- x {{wie}}', 'ul[p(<wie>) p(x <wie>)]'],
    ['## {{wie}}', 'kop(<wie>)'],
    ['\\{{wie}} blijft staan', 'p({{wie}} blijft staan)'],
    ['{{#if ja}}\nja\n{{else}}\nnee\n{{/if}}\n\nna', 'p(nee) p(na)'],
    ['voor {{#if ja}}wel {{/if}}na', 'p(voor na)'],
    ['{{#if ja}}weg{{/if}}', 'p()'],
    ['', 'p()'],
  ])('%j is %s', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  it('never reads a value as layout', () => {
    expect(shapeOf('{{wie}} en\n{{wie}}', { velden: { wie: '- a ## b' } })).toBe('p(<wie> en <wie>)');
  });

  it('puts text around and between live values, as Slate wants it', () => {
    const [section] = letterOf(templateWith('{{wie}}{{ja}}')).body;
    expect(section).toMatchObject({
      children: [
        {
          children: [
            { text: '' },
            { type: 'veld', naam: 'wie', children: [{ text: '' }] },
            { text: '' },
            { type: 'veld', naam: 'ja', children: [{ text: '' }] },
            { text: '' },
          ],
        },
      ],
    });
  });

  it('keeps a hard space of the template', () => {
    expect(shapeOf('artikel\u00a0169 \u00a0')).toBe('p(artikel\u00a0169 \u00a0)');
  });
});

describe('newLetter', () => {
  it('keeps what it was made of, and starts as a concept', () => {
    expect(letterOf(templateWith('x'))).toMatchObject({
      id: 'brief',
      status: 'concept',
      template: { id: 'proef', version: 2 },
      huisstijl: { id: 'voorbeeld', version: 3 },
    });
  });

  it('fills the texts of the beginning on one line each', () => {
    expect(letterOf(templateWith('x'), { velden: { wie: 'mevrouw X' } }).gegevens).toEqual({
      geadresseerde: { soort: 'persoon', regels: ['mevrouw X', 'Overal'] },
      aanhef: 'Geachte mevrouw X,',
      onderwerp: 'Over mevrouw X en meer',
      openbaarheid: 'vertrouwelijk',
      velden: { wie: 'mevrouw X' },
    });
  });

  it('leaves open what would have a hole in it', () => {
    const { gegevens } = letterOf(templateWith('x'));
    expect(gegevens).toEqual({
      geadresseerde: { soort: 'persoon', regels: ['', 'Overal'] },
      aanhef: '',
      openbaarheid: 'vertrouwelijk',
      velden: {},
    });
  });

  it('lets the input go before the template', () => {
    const input: NewLetterInput = {
      onderwerp: 'Eigen',
      aanhef: 'Beste,',
      openbaarheid: 'geheim',
      geadresseerde: { soort: 'orgaan', regels: ['Raad'] },
      afschrift: ['griffie'],
      ondertekenaars: ['b1'],
      uw_kenmerk: 'U1',
    };
    expect(letterOf(templateWith('x'), input).gegevens).toEqual({ ...input, velden: {} });
  });

  it('gives every node an id of its own', () => {
    const letter = letterOf(loadedTemplate('reactie-op-wensen'));
    const ids = [...JSON.stringify(letter.body).matchAll(/"id":"(\w+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('pairs every punt with its reactie, and parts alineas at blank lines', () => {
    const wensen = [{ tekst: 'Een\nregel.\n\nTwee.', titel: 'T', reactie: 'R1\r\n\r\nR2' }, { tekst: 'Drie.' }];
    const { body } = letterOf(loadedTemplate('reactie-op-wensen'), { punten: { wensen } });
    const punten = body.flatMap((section) => (section.type === 'punten' ? section.children : []));
    const reacties = body.flatMap((section) => (section.type === 'reacties' ? section.children : []));
    expect(punten.map(({ children }) => children.map(shapeOfBlock))).toEqual([
      ['p(Een regel.)', 'p(Twee.)'],
      ['p(Drie.)'],
    ]);
    expect(reacties.map(({ punt }) => punt)).toEqual(punten.map(({ id }) => id));
    expect(reacties.map(({ children: [titel, ...blocks] }) => [titel.children, blocks.map(shapeOfBlock)])).toEqual([
      [[{ text: 'T' }], ['p(R1)', 'p(R2)']],
      [[{ text: '' }], ['p()']],
    ]);
  });

  it('has one empty punt and one empty bijlage when nothing is given, and the bijlagen that are', () => {
    const template = loadedTemplate('reactie-op-wensen');
    const childrenOf = (input: NewLetterInput, type: string) =>
      letterOf(template, input).body.find((section) => section.type === type)?.children;
    expect(childrenOf({}, 'punten')).toHaveLength(1);
    expect(childrenOf({ punten: { wensen: [] } }, 'punten')).toHaveLength(1);
    expect(childrenOf({}, 'bijlagen')).toMatchObject([{ children: [{ text: '' }] }]);
    expect(childrenOf({ bijlagen: ['Ontwerp', 'Kaart'] }, 'bijlagen')).toMatchObject([
      { children: [{ text: 'Ontwerp' }] },
      { children: [{ text: 'Kaart' }] },
    ]);
  });

  it('refuses what does not fit the template', () => {
    const made = newLetter({
      template: templateWith('x'),
      huisstijl,
      id: 'brief',
      newId: countingIds(),
      gegevens: { velden: { wat: 1 }, bijlagen: ['a'] },
    });
    expect(made).toMatchObject({
      ok: false,
      faults: [
        { kind: 'letter-input', place: 'gegevens.velden.wat', sentence: 'Dit sjabloon heeft geen veld ‘wat’.' },
        { kind: 'letter-input', place: 'gegevens.bijlagen', sentence: 'Dit sjabloon heeft geen bijlagen.' },
      ],
    });
  });
});
