import { copyFileSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
let folder = '';
beforeEach(async () => {
  run = startTestProgram();
  folder = join(run.root, 'map');
  mkdirSync(folder);
  run.answers.folder = folder;
  await run.handlers['folder:choose']({});
});
afterEach(() => run.end());

const add = (letter: string, name = letter, at = new Date()) => {
  copyFileSync(`test/letters/${letter}.brief`, join(folder, `${name}.brief`));
  utimesSync(join(folder, `${name}.brief`), at, at);
};
const list = async (query = '') => resultValue(await run.handlers['letters:list']({ query }));
const names = async (query = '') => (await list(query)).map(({ file }) => file.name);

describe('the letters of a folder', () => {
  test('with what stands in them, the one that was changed last first', async () => {
    add('E26.000183', 'een', new Date('2026-03-01T10:00:00Z'));
    add('tabel', 'twee', new Date('2026-03-02T10:00:00Z'));
    add('lijsten', 'drie', new Date('2026-02-01T10:00:00Z'));
    const listed = await list();
    expect(listed.map(({ file }) => file.name)).toEqual(['twee.brief', 'een.brief', 'drie.brief']);
    expect(listed[1]).toEqual({
      file: run.program.tokens.refFor(join(folder, 'een.brief')),
      onderwerp: 'Reactie op wensen raad bij ontwerp-Dienstverleningsovereenkomst gemeenten en WerkBedrijf 2026-2027',
      kenmerk: 'E26.000183',
      datum: '2026-03-03',
      status: 'concept',
      changedAt: '2026-03-01T10:00:00.000Z',
    });
  });

  test('only files ending in .brief, whatever the capitals; no folders, no temporary files, no deeper ones', async () => {
    add('tabel', 'goed');
    add('tabel', 'ook.goed');
    copyFileSync('test/letters/tabel.brief', join(folder, 'HOOFD.BRIEF'));
    copyFileSync('test/letters/tabel.brief', join(folder, '.goed.brief'));
    copyFileSync('test/letters/tabel.brief', join(folder, 'kopie.brief.tmp'));
    mkdirSync(join(folder, 'map.brief'));
    mkdirSync(join(folder, 'dieper'));
    copyFileSync('test/letters/tabel.brief', join(folder, 'dieper', 'diep.brief'));
    expect((await names()).sort()).toEqual(['HOOFD.BRIEF', 'goed.brief', 'ook.goed.brief']);
  });

  test('a file that is no letter is listed as unreadable, and found by its name', async () => {
    writeFileSync(join(folder, 'stuk.brief'), 'geen brief');
    add('tabel');
    const unreadable = (await list()).find(({ file }) => file.name === 'stuk.brief');
    expect(unreadable).toMatchObject({ status: 'unreadable', onderwerp: '', kenmerk: '' });
    expect(await names('stuk')).toEqual(['stuk.brief']);
  });

  test('follow what happens in the folder', async () => {
    add('tabel', 'een');
    expect(await names()).toEqual(['een.brief']);
    add('lijsten', 'twee');
    rmSync(join(folder, 'een.brief'));
    expect(await names()).toEqual(['twee.brief']);
    const read = resultValue(readBriefFile(readFileSync(join(folder, 'twee.brief'), 'utf8'), 'twee'));
    const changed = { ...read, gegevens: { ...read.gegevens, onderwerp: 'Nieuw onderwerp' } };
    writeFileSync(join(folder, 'twee.brief'), writeBriefFile(changed));
    expect((await list())[0]?.onderwerp).toBe('Nieuw onderwerp');
  });

  test('a folder that is gone is a fault; no folder at all is not', async () => {
    rmSync(folder, { recursive: true });
    expect(resultFaultKinds(await run.handlers['letters:list']({ query: '' }))).toEqual(['folder-missing']);
    const fresh = startTestProgram();
    expect(await fresh.handlers['letters:list']({ query: '' })).toEqual({ ok: true, value: [] });
    fresh.end();
  });
});

describe('searching', () => {
  beforeEach(() => {
    add('E26.000183', 'seed');
    add('diakrieten');
    add('tabel');
  });

  test.each([
    ['the kenmerk', 'e26.000183'],
    ['the onderwerp', 'dienstverleningsovereenkomst gemeenten'],
    ['the date in words', '3 maart 2026'],
    ['the text', 'participatiecoaches'],
    ['a value that a veld shows', '28 oktober 2025'],
    ['a computed text', 'beide wensen'],
    ['words in another order and far apart', 'participatiecoaches werkbedrijf e26'],
    ['another case and without diacritics', 'CLIENTENRAAD'],
  ])('finds %s', async (_what, query) => {
    expect(await names(query)).toContain('seed.brief');
  });

  test('every word must be there', async () => {
    expect(await names('werkbedrijf bestaatniet')).toEqual([]);
    expect(await names('   ')).toHaveLength(3);
  });

  test('does not find what the huisstijl prints on every letter', async () => {
    expect(await names('contactgegevens')).toEqual([]);
  });

  test('shows the words around what was found, unless the list shows them already', async () => {
    const [found] = await list('clientenraad');
    expect(found?.found).toMatch(/Cliëntenraad/);
    expect(found!.found!.length).toBeLessThan(160);
    expect((await list('e26.000183'))[0]?.found).toBeUndefined();
  });

  test('takes everything for what it is', async () => {
    expect(await names('.*')).toEqual([]);
    expect(await names('[')).toEqual([]);
  });
});

test('a thousand letters within 300 ms once they were read', async () => {
  for (let count = 0; count < 1000; count += 1) add('E26.000183', `brief ${count}`);
  expect(await list()).toHaveLength(1000);
  const times: number[] = [];
  for (const query of ['participatiecoaches', 'werkbedrijf 2026', '']) {
    const start = performance.now();
    expect(await list(query)).toHaveLength(1000);
    times.push(performance.now() - start);
  }
  times.sort((left, right) => left - right);
  expect(times[1]).toBeLessThan(300);
});
