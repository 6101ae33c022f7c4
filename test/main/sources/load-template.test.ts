import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadAllTemplates, loadTemplate } from '../../../main/sources/load-template.ts';
import { copiedSources } from './copied-sources.ts';

let sources = '';
let folder = '';
beforeEach(() => {
  sources = copiedSources();
  folder = join(sources, 'templates/reactie-op-wensen');
});
afterEach(() => rmSync(sources, { recursive: true, force: true }));

async function kinds(id: string, version?: number): Promise<string[]> {
  const loaded = await loadTemplate(sources, id, version);
  return loaded.ok ? [] : loaded.faults.map(({ kind }) => kind);
}

test('an older version is found beside the newest, and one that is not there is told', async () => {
  cpSync(folder, `${folder}@1`, { recursive: true });
  const path = join(folder, 'template.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), version: 2 }));
  for (const version of [1, 2]) {
    const loaded = await loadTemplate(sources, 'reactie-op-wensen', version);
    expect(loaded.ok && loaded.value.template.version).toBe(version);
  }
  expect(await kinds('reactie-op-wensen', 3)).toEqual(['template-version']);
});

test('a template in the folder of another is told', async () => {
  renameSync(folder, join(sources, 'templates/andere-brief'));
  expect(await kinds('andere-brief')).toEqual(['template-id']);
  expect(await kinds('reactie-op-wensen')).toEqual(['template-missing']);
});

test.each(['../templates/reactie-op-wensen', 'reactie-op-wensen/', '.'])('is not sought elsewhere: %j', async (id) => {
  expect(await kinds(id)).toEqual(['template-missing']);
});

test('of all templates those that can be read come, with the faults of the others', async () => {
  cpSync(folder, join(sources, 'templates/zonder-tekst'), { recursive: true });
  rmSync(join(sources, 'templates/zonder-tekst/brief.hbs'));
  const { templates, faults } = await loadAllTemplates(sources);
  expect(templates.map(({ template }) => template.id)).toContain('reactie-op-wensen');
  expect(faults.map(({ kind, place }) => [kind, place])).toEqual([
    ['file-missing', join('templates', 'zonder-tekst', 'brief.hbs')],
  ]);
});
