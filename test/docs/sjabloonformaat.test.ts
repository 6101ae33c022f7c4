import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HELPERS } from '../../letter/template/handlebars/helper-table.ts';
import { MAX_SOURCE } from '../../letter/template/handlebars/parse-handlebars.ts';
import { BLOCK_NAMES } from '../../letter/template/handlebars/program.ts';
import { FRAME_NAMES } from '../../letter/template/handlebars/scope.ts';
import { MAX_NESTING } from '../../letter/template/handlebars/tag-faults.ts';
import type { SectieDefinition, VeldSoort } from '../../letter/template/template.ts';
import { letterNames } from '../../letter/template/template-names.ts';
import { loadedTemplate } from '../letter/template/read-template-folder.ts';

const doc = readFileSync(new URL('../../docs/sjabloonformaat.md', import.meta.url), 'utf8');

/** Every member, or this does not compile. */
const soorten: Record<VeldSoort, true> = {
  tekst: true,
  datum: true,
  getal: true,
  bedrag: true,
  keuze: true,
  janee: true,
};
const secties: Record<SectieDefinition['soort'], true> = {
  tekst: true,
  punten: true,
  reacties: true,
  ondertekening: true,
  bijlagen: true,
};

describe('docs/sjabloonformaat.md', () => {
  it.each([...HELPERS.keys()])('has the helper %s', (name) => {
    expect(doc).toMatch(new RegExp(`^\\|.*\`${name}\`.*\\|.*\\|$`, 'm'));
  });

  it('has no helper that does not exist', () => {
    const [, table = ''] = /\| helper \| gives \|\n\|---\|---\|\n((?:\|.*\n)*)/.exec(doc) ?? [];
    const named = [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) => cell.match(/\w+/g) ?? []);
    expect(named.sort()).toEqual([...HELPERS.keys()].sort());
  });

  it.each([...Object.keys(soorten), ...Object.keys(secties)])('has the soort %s', (soort) => {
    expect(doc).toContain(`\`${soort}\``);
  });

  it.each([...BLOCK_NAMES])('has the block #%s', (name) => {
    expect(doc).toContain(`#${name}`);
  });

  it.each([...FRAME_NAMES])('has @%s', (name) => {
    expect(doc).toContain(`\`@${name}\``);
  });

  it('has every name of a letter that is not of the template', () => {
    const { template } = loadedTemplate('reactie-op-wensen');
    for (const name of letterNames({ ...template, velden: [], berekend: [] }).keys())
      expect(doc).toContain(`\`${name}\``);
  });

  it('has every key of template.json', () => {
    const { template } = loadedTemplate('reactie-op-wensen');
    const parts = [template, template.begin, template.begin.geadresseerde, template.velden[0]!, template.berekend[0]!];
    const keys = [...parts, ...template.secties].flatMap((part) => Object.keys(part));
    for (const key of [...keys, 'keuzes']) expect(doc).toContain(`\`${key}\``);
  });

  it('has the limits', () => {
    expect(doc).toContain(`${MAX_SOURCE.toLocaleString('en')} characters a text, ${MAX_NESTING} levels of nesting`);
  });

  it('stays short', () => {
    expect(doc.split('\n').length).toBeLessThan(120);
  });
});
