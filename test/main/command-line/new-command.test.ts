import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from './captured-terminal.ts';

const gegevens = 'test/letters/gegevens.json';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function newSeed(out: string, ...more: string[]) {
  return run('new', 'reactie-op-wensen', '--gegevens', gegevens, '--out', out, '--huisstijl', 'nijmegen', ...more);
}

describe('brief new', () => {
  test('makes the seed letter from its gegevens, but for the alinea that only its author could write', async () => {
    const path = join(folder, 'nieuw.brief');
    expect(await newSeed(path)).toEqual({ code: 0, out: `${path}\n`, err: '' });
    expect((await run('check', path)).out).toBe('nieuw.brief: geen bevindingen.\n');
    const made = paragraphs((await run('text', path)).out);
    const seed = paragraphs((await run('text', 'test/letters/E26.000183.brief')).out);
    expect(made).toEqual(seed.filter((paragraph) => !paragraph.startsWith('Wij informeren het dagelijks bestuur')));
  });

  test('a file that exists is never written over', async () => {
    const path = join(folder, 'oud.brief');
    writeFileSync(path, 'werk van iemand');
    const { code, err } = await newSeed(path);
    expect(code).toBe(3);
    expect(err).toContain('Dit bestand bestaat al en wordt niet overschreven.');
    expect(readFileSync(path, 'utf8')).toBe('werk van iemand');
  });

  test('two letters of the same gegevens have no id in common', async () => {
    await newSeed(join(folder, 'a.brief'));
    await newSeed(join(folder, 'b.brief'));
    const ids = ['a', 'b'].map((name) =>
      [...readFileSync(join(folder, `${name}.brief`), 'utf8').matchAll(/"id": "([a-z0-9]{32})"/g)].map(
        (match) => match[1],
      ),
    );
    expect(new Set(ids.flat()).size).toBe((ids[0]?.length ?? 0) + (ids[1]?.length ?? 0));
    expect(ids[0]?.length).toBeGreaterThan(15);
  });

  test('an empty object gives a draft in which everything is still to be filled in', async () => {
    writeFileSync(join(folder, 'leeg.json'), '{}');
    const path = join(folder, 'leeg.brief');
    expect((await run('new', 'reactie-op-wensen', '--gegevens', join(folder, 'leeg.json'), '--out', path)).code).toBe(
      0,
    );
    const { code, err } = await run('check', path);
    expect(code).toBe(1);
    for (const label of ['Kenmerk', 'Datum', 'Stuk, voluit', 'Wensen, wens 1', 'Reacties, wens 1'])
      expect(err).toContain(label);
    expect((await run('text', path)).out).toContain('[tekst van wens 1]');
  });

  test('an unknown template and an unknown huisstijl are both told, with what there is', async () => {
    const { code, err } = await run(
      'new',
      'x',
      '--gegevens',
      gegevens,
      '--out',
      join(folder, 'n.brief'),
      '--huisstijl',
      'y',
    );
    expect(code).toBe(1);
    expect(err).toContain('reactie-op-wensen');
    expect(err).toContain('nijmegen, voorbeeldgemeente');
  });
});

describe('brief templates and brief check --json', () => {
  test('templates names each template with its velden', async () => {
    const { code, out } = await run('templates');
    expect(code).toBe(0);
    expect(out).toContain('reactie-op-wensen  (versie 1, voor: gemeenteraad)');
    expect(out).toContain('grondslag: Grondslag (tekst, mag leeg blijven)');
  });

  test('check --json gives findings as data', async () => {
    const file = JSON.parse(readFileSync('test/letters/E26.000183.brief', 'utf8'));
    file.letter.gegevens.kenmerk = 'X';
    writeFileSync(join(folder, 'x.brief'), JSON.stringify(file));
    const { code, out } = await run('check', join(folder, 'x.brief'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      file: 'x.brief',
      faults: [],
      findings: [{ code: 'kenmerk-past-niet', ernst: 'fout', place: { soort: 'gegeven', naam: 'kenmerk' } }],
    });
  });

  test('check --json of a file that is no letter gives its faults as data', async () => {
    writeFileSync(join(folder, 'y.brief'), '{}');
    const { code, out } = await run('check', join(folder, 'y.brief'), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ faults: [{ kind: 'brief-format' }], findings: [] });
  });
});

function paragraphs(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
