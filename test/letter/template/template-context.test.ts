import { describe, expect, it } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import { newLetter } from '../../../letter/template/new-letter.ts';
import type { NewLetterInput } from '../../../letter/template/new-letter-input.ts';
import { type LoadedTemplate, readTemplate } from '../../../letter/template/read-template.ts';
import { reactieLabel, sectieKop } from '../../../letter/template/section-texts.ts';
import type { BerekendDefinition, Template } from '../../../letter/template/template.ts';
import { berekendText, templateContext } from '../../../letter/template/template-context.ts';
import { countingIds, templateFiles } from './read-template-folder.ts';

const files = templateFiles('reactie-op-wensen');

function templateWith(berekend: BerekendDefinition[], change: (template: Template) => void = () => {}): LoadedTemplate {
  const template: Template = JSON.parse(files.templateJson);
  template.berekend.push(...berekend);
  change(template);
  const read = readTemplate({ templateJson: JSON.stringify(template), briefHbs: '' }, '');
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.value;
}

function computed(tekst: string): BerekendDefinition {
  return { naam: 'proef', label: 'proef', tekst };
}

function contextOf(template: LoadedTemplate, input: NewLetterInput, change: (body: Body) => Body = (body) => body) {
  const huisstijl = { id: 'h', version: 1, gemeente: 'Overal' };
  const made = newLetter({ template, huisstijl, id: 'b', newId: countingIds(), gegevens: input });
  if (!made.ok) throw new Error(JSON.stringify(made.faults));
  return templateContext({ gegevens: made.value.gegevens, body: change(made.value.body) }, template, huisstijl);
}

describe('templateContext', () => {
  it('has raw values by name, and nothing for what is not known', () => {
    const context = contextOf(templateWith([]), {
      datum: '2026-03-03',
      velden: { datum_toezending: '2025-10-28', zienswijze_nodig: false, grondslag: '' },
    });
    expect(context).toMatchObject({
      datum: '2026-03-03',
      gemeente: 'Overal',
      openbaarheid: 'openbaar',
      datum_toezending: '2025-10-28',
      zienswijze_nodig: false,
    });
    for (const name of ['kenmerk', 'grondslag', 'stuk', 'oordeel']) expect(name in context).toBe(false);
  });

  it('has no prototype, nor has a group in it', () => {
    const context = contextOf(templateWith([]), {});
    expect(Object.getPrototypeOf(context)).toBeNull();
    expect(Object.getPrototypeOf(context.wensen)).toBeNull();
  });

  it('counts the punten in which something is said', () => {
    const wensen = [{ tekst: 'een' }, { tekst: ' ' }, { tekst: 'drie' }];
    const context = contextOf(templateWith([]), { punten: { wensen } });
    expect({ ...(context.wensen as object) }).toEqual({
      aantal: 2,
      enkelvoud: 'wens',
      meervoud: 'wensen',
      nummers: [1, 3],
    });
    expect(contextOf(templateWith([]), {}).wensen).toMatchObject({ aantal: 0, nummers: [] });
  });

  it('counts a punt that holds a live value or only a list', () => {
    const alinea = (id: string, text: string) => ({ type: 'alinea' as const, id, children: [{ text }] });
    const context = contextOf(templateWith([]), { punten: { wensen: [{ tekst: '' }, { tekst: '' }] } }, (body) =>
      body.map((section) => {
        if (section.type !== 'punten') return section;
        const [first, second] = section.children;
        return {
          ...section,
          children: [
            {
              ...first!,
              children: [
                {
                  ...alinea('a1', ''),
                  children: [{ text: '' }, { type: 'veld', naam: 'stuk', children: [{ text: '' }] }, { text: '' }],
                },
              ],
            },
            {
              ...second!,
              children: [
                { type: 'opsomming', id: 'o1', children: [{ type: 'item', id: 'i1', children: [alinea('a2', 'x')] }] },
              ],
            },
          ],
        };
      }),
    );
    expect(context.wensen).toMatchObject({ aantal: 2 });
  });
});

describe('a computed text', () => {
  it.each([
    ['op {{datum_toezending}}', 'op 28 oktober 2025'],
    ['op {{datum datum_toezending}}', 'op 28 oktober 2025'],
    ['{{zienswijze_nodig}}', 'nee'],
    ['{{hoofdletter wensen_samen}}', 'Beide wensen'],
    ['{{telwoord wensen.aantal}} {{wensen.meervoud}}', 'twee wensen'],
    ['wens {{opsomming wensen.nummers}}', 'wens 1 en 2'],
    ['{{#each wensen.nummers}}nr. {{this}}{{#unless @last}}, {{/unless}}{{/each}}', 'nr. 1, nr. 2'],
    ['  een \n  regel ', 'een regel'],
    ['artikel\u00a0169', 'artikel\u00a0169'],
  ])('%j gives %j', (tekst, text) => {
    const context = contextOf(templateWith([computed(tekst)]), {
      velden: { datum_toezending: '2025-10-28', zienswijze_nodig: false },
      punten: { wensen: [{ tekst: 'a' }, { tekst: 'b' }] },
    });
    expect(context.proef).toBe(text);
  });

  it.each([
    'over {{stuk}}',
    '{{#if aanpassing}}x{{/if}}',
    '{{oordeel}}',
    'Over {{hoofdletter stuk}}.',
    'op grond van {{opsomming grondslag stuk}}',
    'wens {{wensen.nummers.[0]}}',
    'op {{#with datum_toezending}}{{datum .}}{{else}}{{datum datum_toezending}}{{/with}}',
  ])('is not known when %j prints nothing or something that is not known', (tekst) => {
    expect('proef' in contextOf(templateWith([computed(tekst)]), {})).toBe(false);
  });

  it('is not known when it does not end, and says why', () => {
    const loop = '{{#each @root.wensen.nummers}}';
    const template = templateWith([computed(`${loop.repeat(4)}x${'{{/each}}'.repeat(4)}`)]);
    const wensen = Array.from({ length: 40 }, () => ({ tekst: 'x' }));
    const context = contextOf(template, { punten: { wensen } });
    expect('proef' in context).toBe(false);
    expect(berekendText(template, 'proef', context)).toMatchObject({
      ok: false,
      faults: [{ kind: 'template-limit', place: expect.stringMatching(/^template\.json: berekend\[3\]\.tekst:1:/) }],
    });
  });

  it('is undefined for a name that the template does not compute', () => {
    expect(berekendText(templateWith([]), 'stuk', {})).toEqual({ ok: true, value: undefined });
  });

  it('may use a computed text that stands behind it', () => {
    const template = templateWith([
      { naam: 'een', label: 'een', tekst: '{{twee}}!' },
      { naam: 'twee', label: 'twee', tekst: 'x' },
    ]);
    expect(contextOf(template, {}).een).toBe('x!');
  });
});

describe('the fixed words of a section', () => {
  it('are filled in', () => {
    const template = templateWith([]);
    const context = contextOf(template, { punten: { wensen: [{ tekst: 'a' }] } });
    expect(sectieKop(template, 'reacties', context)).toBe('Reactie college op wens raad');
    expect(sectieKop(template, 'inleiding', context)).toBeUndefined();
    expect(sectieKop(template, 'onbekend', context)).toBeUndefined();
    expect(reactieLabel(template, 'reacties', 12, context)).toBe('Ad wens 12:');
    expect(reactieLabel(template, 'slot', 1, context)).toBe('');
  });

  it.each([
    ['{{stuk}}', '{{#if stuk}}x{{/if}}'],
    ['Reactie op {{stuk}}', 'Over {{stuk}}, {{nummer}}:'],
    ['Reactie op {{hoofdletter stuk}}', 'Over {{opsomming stuk}}, {{nummer}}:'],
  ])('are the name of the section when they are empty or have a hole: %s', (kop, label) => {
    const template = templateWith([], ({ secties }) => {
      Object.assign(secties[3]!, { kop, label });
    });
    expect(sectieKop(template, 'reacties', contextOf(template, {}))).toBe('Reacties');
    expect(reactieLabel(template, 'reacties', 2, contextOf(template, {}))).toBe('Reacties 2:');
  });
});
