import { describe, expect, it } from 'vitest';
import { letterNames, RESERVED_NAMES, templateNames } from '../../../letter/template/template-names.ts';
import { loadedTemplate } from './read-template-folder.ts';

const { template } = loadedTemplate('reactie-op-wensen');

describe('the names of a letter', () => {
  it('that can be live values are gegevens, velden and computed texts, with their soort and label', () => {
    const names = letterNames(template);
    expect(names.get('datum')).toEqual({ soort: 'datum', label: 'Datum' });
    expect(names.get('aanpassing')).toEqual({ soort: 'janee', label: 'Past het college zijn keuzes aan?' });
    expect(names.get('wensen_samen')).toEqual({ soort: 'tekst', label: 'de wens, beide wensen of deze wensen' });
    expect(names.has('wensen')).toBe(false);
    expect(names.size).toBe(6 + template.velden.length + template.berekend.length);
  });

  it('that texts may look up include the lists of punten', () => {
    const names = templateNames(template);
    expect(names.has('wensen')).toBe(true);
    expect(names.has('reacties')).toBe(false);
    expect([...letterNames(template).keys()].every((name) => names.has(name))).toBe(true);
  });

  it('that are reserved include everything that means something else', () => {
    for (const name of ['kenmerk', 'datum', 'telwoord', 'if', 'sectie', 'nummer', 'this', 'constructor']) {
      expect(RESERVED_NAMES.has(name)).toBe(true);
    }
  });
});
