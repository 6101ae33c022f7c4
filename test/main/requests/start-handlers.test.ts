import { copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
beforeEach(() => {
  run = startTestProgram();
});
afterEach(() => run.end());

describe('the first start', () => {
  test('gives all that the window needs, asks no folder of anybody and writes nothing', async () => {
    const state = await run.handlers['app:start']({});
    expect(state).toMatchObject({
      settings: { naam: '', functie: '', huisstijl: 'voorbeeldgemeente', thema: 'systeem', isWelcomed: false },
      recent: [],
      platform: 'linux',
      version: '1.2.3',
    });
    expect(state.folder).toBeUndefined();
    expect(state.opening).toBeUndefined();
    expect(state.templates.map(({ id }) => id)).toContain('reactie-op-wensen');
    expect(state.huisstijlen).toContainEqual({ id: 'nijmegen', naam: 'Gemeente Nijmegen' });
    expect(readdirSync(run.root)).toEqual([]);
  });
});

test('how a letter was looked at comes back in the next run', async () => {
  const view = { panelWidth: 30.5, zoom: 125, panel: 'paginas' };
  resultValue(await run.handlers['view:save'](view));
  const next = startTestProgram({ root: run.root });
  expect((await next.handlers['app:start']({})).view).toEqual(view);
});

describe('the settings', () => {
  const settings = {
    naam: 'A. de Vries',
    functie: 'beleidsmedewerker',
    huisstijl: 'nijmegen',
    thema: 'donker' as const,
    isWelcomed: true,
  };

  test('come back in the next run', async () => {
    resultValue(await run.handlers['settings:save'](settings));
    const next = startTestProgram({ root: run.root });
    expect((await next.handlers['app:start']({})).settings).toEqual(settings);
  });

  test('that are broken are put aside, and the program starts as new', async () => {
    resultValue(await run.handlers['settings:save'](settings));
    const path = join(run.root, 'userData', 'instellingen.json');
    writeFileSync(path, '{"naam": 12}');
    const next = startTestProgram({ root: run.root });
    expect((await next.handlers['app:start']({})).settings.naam).toBe('');
    expect(existsSync(`${path}.kapot`)).toBe(true);
  });

  test('tell the system its colours when they change, and at the next start', async () => {
    await run.handlers['app:start']({});
    resultValue(await run.handlers['settings:save'](settings));
    resultValue(await run.handlers['settings:save']({ ...settings, naam: 'B. Bakker' }));
    expect(run.answers.asked).toEqual([['theme', 'donker']]);
    const next = startTestProgram({ root: run.root });
    await next.handlers['app:start']({});
    expect(next.answers.asked).toEqual([['theme', 'donker']]);
  });

  test('give a new letter its huisstijl', async () => {
    resultValue(await run.handlers['settings:save'](settings));
    const made = resultValue(await run.handlers['letter:new']({ template: 'reactie-op-wensen' }));
    expect(made.letter.huisstijl.id).toBe('nijmegen');
  });
});

/** A letter of test/letters, in the folder of this test: opening it puts a lock beside it. */
function copied(name: string): string {
  const path = join(run.root, `${name}.brief`);
  copyFileSync(`test/letters/${name}.brief`, path);
  return path;
}

describe('a letter that the program is asked to open', () => {
  test('before the window asks: is in what the window gets, until it was opened', async () => {
    const path = copied('E26.000183');
    run.openRequests.ask(path);
    const { opening } = await run.handlers['app:start']({});
    expect(opening).toMatchObject({ name: 'E26.000183.brief' });
    expect((await run.handlers['app:start']({})).opening).toEqual(opening);
    resultValue(await run.handlers['letter:open']({ file: opening!.token }));
    expect((await run.handlers['app:start']({})).opening).toBeUndefined();
    expect(run.notices).toEqual([]);
  });

  test('after that: is told by a notice, with a token that opens it', async () => {
    await run.handlers['app:start']({});
    run.openRequests.ask(copied('tabel'));
    expect(run.notices).toMatchObject([['open-file', { name: 'tabel.brief' }]]);
    const [[, file]] = run.notices as [[string, { token: string }]];
    expect(resultValue(await run.handlers['letter:open']({ file: file.token })).file).toEqual(file);
  });

  test('while the page is loading again: waits for it', async () => {
    await run.handlers['app:start']({});
    run.openRequests.windowIsGone();
    run.openRequests.ask(copied('tabel'));
    expect(run.notices).toEqual([]);
    expect((await run.handlers['app:start']({})).opening).toMatchObject({ name: 'tabel.brief' });
  });
});

test('recent letters: the newest first, ten at most, each once, without those that are gone', async () => {
  const { 'letter:save-as': saveAs, 'letter:new': make, 'app:start': start } = run.handlers;
  const { letter } = resultValue(await make({ template: 'reactie-op-wensen' }));
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 3]) {
    run.answers.saveName = join(run.root, `${number}.brief`);
    resultValue(await saveAs({ letter }));
  }
  rmSync(join(run.root, '11.brief'));
  const names = (await start({})).recent.map(({ name }) => name);
  expect(names).toEqual(['3', '12', '10', '9', '8', '7', '6', '5', '4'].map((one) => `${one}.brief`));
  expect(run.answers.asked.filter(([what]) => what === 'recent')).toHaveLength(13);
});
