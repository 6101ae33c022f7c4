import { describe, expect, test } from 'vitest';
import type { Body } from '../../../letter/body/body.ts';
import type { Template } from '../../../letter/template/template.ts';
import { unusedSections } from '../../../letter/template/unused-sections.ts';
import { loadedTemplate } from './read-template-folder.ts';

const { template } = loadedTemplate('reactie-op-wensen');

/** The template with a list of wensen that a letter may go without. */
const optional: Template = {
  ...template,
  secties: template.secties.map((one) => (one.soort === 'punten' ? { ...one, verplicht: false } : one)),
};

function bodyWith({ wens = '', titel = '', reactie = '' }): Body {
  const alinea = (id: string, text: string) => ({ type: 'alinea' as const, id, children: [{ text }] });
  return [
    { type: 'tekst', id: 's1', key: 'inleiding', children: [alinea('a1', '')] },
    { type: 'punten', id: 's2', key: 'wensen', children: [{ type: 'punt', id: 'p1', children: [alinea('a2', wens)] }] },
    {
      type: 'reacties',
      id: 's3',
      key: 'reacties',
      punten: 'wensen',
      children: [
        {
          type: 'reactie',
          id: 'r1',
          punt: 'p1',
          children: [{ type: 'reactiekop', id: 'k1', children: [{ text: titel }] }, alinea('a3', reactie)],
        },
      ],
    },
  ];
}

describe('sections that a letter goes without', () => {
  test('are an optional list in which nothing stands and the reacties to it', () => {
    expect([...unusedSections(bodyWith({ wens: ' ' }), optional)]).toEqual(['wensen', 'reacties']);
  });

  test.each([{ wens: 'x' }, { titel: 'x' }, { reactie: 'x' }])('are none as soon as something is said: %j', (said) => {
    expect(unusedSections(bodyWith(said), optional).size).toBe(0);
  });

  test('never are a list that the template demands', () => {
    expect(unusedSections(bodyWith({}), template).size).toBe(0);
  });

  test('may be a list that is not answered', () => {
    const [inleiding, wensen] = bodyWith({});
    expect([...unusedSections([inleiding!, wensen!], optional)]).toEqual(['wensen']);
  });
});
