import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadHuisstijl } from '../../../main/sources/load-huisstijl.ts';
import { copiedSources } from './copied-sources.ts';

let sources = '';
let folder = '';
beforeEach(() => {
  sources = copiedSources();
  folder = join(sources, 'assets/huisstijlen/voorbeeldgemeente');
});
afterEach(() => rmSync(sources, { recursive: true, force: true }));

async function faults(id: string, version?: number): Promise<unknown> {
  const loaded = await loadHuisstijl(sources, id, version);
  return loaded.ok ? [] : loaded.faults.map(({ kind, place }) => [kind, place]);
}

function change(change: (huisstijl: Record<string, unknown>) => void, from = folder): void {
  const path = join(from, 'huisstijl.json');
  const huisstijl = JSON.parse(readFileSync(path, 'utf8'));
  change(huisstijl);
  writeFileSync(path, JSON.stringify(huisstijl));
}

describe('a huisstijl', () => {
  test('comes with the two files of its logo', async () => {
    const loaded = await loadHuisstijl(sources, 'voorbeeldgemeente');
    expect(loaded.ok && loaded.value.logo?.png).toEqual(readFileSync(join(folder, 'beeldmerk.png')));
    expect(loaded.ok && loaded.value.logo?.svg).toEqual(readFileSync(join(folder, 'beeldmerk.svg')));
  });

  test('is found in an older version beside the newest', async () => {
    cpSync(folder, `${folder}@1`, { recursive: true });
    change((huisstijl) => Object.assign(huisstijl, { version: 2 }));
    for (const version of [1, 2]) {
      const loaded = await loadHuisstijl(sources, 'voorbeeldgemeente', version);
      expect(loaded.ok && loaded.value.huisstijl.version).toBe(version);
    }
    const newest = await loadHuisstijl(sources, 'voorbeeldgemeente');
    expect(newest.ok && newest.value.huisstijl.version).toBe(2);
    expect(await faults('voorbeeldgemeente', 3)).toEqual([['huisstijl-version', 'huisstijl voorbeeldgemeente']]);
  });

  test('in the folder of another is told: a letter that names it could never be opened again', async () => {
    renameSync(folder, join(sources, 'assets/huisstijlen/arnhem'));
    expect(await loadHuisstijl(sources, 'arnhem')).toMatchObject({
      ok: false,
      faults: [
        {
          kind: 'huisstijl-id',
          place: join('assets', 'huisstijlen', 'arnhem', 'huisstijl.json'),
          sentence: 'Hier hoort het id ‘arnhem’ van de map te staan, en er staat ‘voorbeeldgemeente’.',
        },
      ],
    });
  });

  test.each(['../voorbeeldgemeente', '..', 'voorbeeldgemeente/..', 'Nijmegen', ''])(
    'is not sought elsewhere: %j',
    async (id) => {
      expect(await faults(id)).toEqual([['huisstijl-missing', `huisstijl ${id}`]]);
    },
  );
});

describe('a folder of sources', () => {
  test('without huisstijlen says so, and names none', async () => {
    rmSync(join(sources, 'assets/huisstijlen'), { recursive: true });
    expect(await faults('nijmegen')).toEqual([['folder-missing', join(sources, 'assets', 'huisstijlen')]]);
    mkdirSync(join(sources, 'assets/huisstijlen'));
    expect(await loadHuisstijl(sources, 'nijmegen')).toMatchObject({
      faults: [{ kind: 'huisstijl-missing', remedy: 'Kies een map met huisstijlen.' }],
    });
  });
});

describe('a logo', () => {
  const place = (name: string) => join('assets', 'huisstijlen', 'voorbeeldgemeente', name);

  test('whose files are not there: both are told', async () => {
    rmSync(join(folder, 'beeldmerk.svg'));
    rmSync(join(folder, 'beeldmerk.png'));
    expect(await faults('voorbeeldgemeente')).toEqual([
      ['file-missing', place('beeldmerk.svg')],
      ['file-missing', place('beeldmerk.png')],
    ]);
  });

  test('whose files are no pictures: both are told', async () => {
    writeFileSync(join(folder, 'beeldmerk.svg'), '<html><p>Niet gevonden</p></html>');
    writeFileSync(join(folder, 'beeldmerk.png'), '<html><p>Niet gevonden</p></html>');
    expect(await loadHuisstijl(sources, 'voorbeeldgemeente')).toMatchObject({
      ok: false,
      faults: [
        { kind: 'logo-broken', place: place('beeldmerk.svg'), sentence: 'Het logobestand beeldmerk.svg is geen SVG.' },
        { kind: 'logo-broken', place: place('beeldmerk.png'), sentence: 'Het logobestand beeldmerk.png is geen PNG.' },
      ],
    });
  });
});
