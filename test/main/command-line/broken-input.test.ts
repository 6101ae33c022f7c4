import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closedFolder } from '../files/closed-folder.ts';
import { run } from './captured-terminal.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const seed = join(root, 'test/letters/E26.000183.brief');

let folder = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
  out = join(folder, 'uit');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the seed letter after a change to its JSON. */
function letterWith(name: string, change: (file: Json) => void): string {
  const file = JSON.parse(readFileSync(seed, 'utf8'));
  change(file);
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(file));
  return path;
}

/** Parsed JSON that a test breaks on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write what no type allows
type Json = any;

/** A copy of the templates and assets of the program, for a test to break. */
function ownSources(): string {
  const sources = join(folder, 'bronnen');
  for (const part of ['templates', 'assets']) cpSync(join(root, part), join(sources, part), { recursive: true });
  return sources;
}

function exportedFiles(): string[] {
  try {
    return readdirSync(out);
  } catch {
    return [];
  }
}

/** Every fault is a place, a sentence that ends in a stop, and a remedy. */
function expectFaults(err: string, count: number): void {
  const faults = [...err.matchAll(/^(\S.*)\n {2}(.+[.:])\n {2}→ (.+\.)$/gm)];
  expect(faults, err).toHaveLength(count);
}

describe('broken input', () => {
  test('a truncated letter: exit 1, the place, and no file', async () => {
    const path = letterWith('half.brief', () => undefined);
    truncateSync(path, 3000);
    const { code, err } = await run('export', path, '--out', out);
    expect(code).toBe(1);
    expectFaults(err, 1);
    expect(err).toMatch(/^half\.brief:\d+:\d+\n {2}Het bestand is leeg of houdt midden in de inhoud op\./);
    expect(exportedFiles()).toEqual([]);
  });

  test('wrong types: exit 1, and every fault with its place', async () => {
    const path = letterWith('fout.brief', ({ letter }) => {
      letter.gegevens.onderwerp = 7;
      letter.gegevens.geadresseerde.regels = 'Aan de raad';
      letter.body[0].children[0].children[0].text = null;
    });
    const { code, err } = await run('export', path, '--out', out);
    expect(code).toBe(1);
    expectFaults(err, 3);
    for (const place of [
      'letter.gegevens.onderwerp',
      'letter.gegevens.geadresseerde.regels',
      'letter.body[0].children[0].children[0].text',
    ]) {
      expect(err).toContain(`fout.brief: ${place}`);
    }
  });

  test('a newer version of the format: exit 1', async () => {
    const path = letterWith('nieuw.brief', (file) => Object.assign(file, { version: 99 }));
    const { code, err } = await run('text', path);
    expect(code).toBe(1);
    expect(err).toContain('nieuwere versie van Collegebrief (bestandsversie 99)');
  });

  test('an unknown block: exit 1, named, with what is known', async () => {
    const path = letterWith('blok.brief', ({ letter }) =>
      Object.assign(letter.body[0].children[0], { type: 'plaatje' }),
    );
    const { code, err } = await run('check', path);
    expect(code).toBe(1);
    expect(err).toContain('‘plaatje’');
    expect(err).toContain('letter.body[0].children[0].type');
  });

  test('a letter that is not there: exit 3', async () => {
    const { code, err } = await run('export', join(folder, 'weg.brief'), '--out', out);
    expect(code).toBe(3);
    expect(err).toContain('Dit bestand bestaat niet.');
  });

  test('a template or version that is not here: exit 1, with what there is', async () => {
    const path = letterWith('t.brief', ({ letter }) => {
      letter.template.id = 'ontslagbrief';
      letter.huisstijl.version = 9;
    });
    const { code, err } = await run('check', path);
    expect(code).toBe(1);
    expectFaults(err, 2);
    expect(err).toContain('Het sjabloon ‘ontslagbrief’ is er niet.');
    expect(err).toContain('reactie-op-wensen');
    expect(err).toContain('Versie 9 van de huisstijl ‘nijmegen’ is er niet.');
  });

  test('a template with three faults: all three, each with line and column', async () => {
    const sources = ownSources();
    const brief = join(sources, 'templates/reactie-op-wensen/brief.hbs');
    const lines = readFileSync(brief, 'utf8').split('\n');
    const line = lines.findIndex((text) => text.includes('{{stuk}}'));
    lines[line] = '{{stukje}} en {{> onderdeel}} en {{roep stuk}}';
    writeFileSync(brief, lines.join('\n'));
    const { code, err } = await run('export', seed, '--out', out, '--bronnen', sources);
    expect(code).toBe(1);
    expectFaults(err, 3);
    for (const column of [3, 15, 34]) expect(err).toContain(`brief.hbs:${line + 1}:${column}`);
    expect(exportedFiles()).toEqual([]);
  });

  test('a missing font: exit 3, named, and neither file is written', async () => {
    const sources = ownSources();
    rmSync(join(sources, 'assets/fonts/source-sans-3/SourceSans3-Bold.ttf'));
    const { code, err } = await run('export', seed, '--out', out, '--bronnen', sources);
    expect(code).toBe(3);
    expectFaults(err, 1);
    expect(err).toContain('SourceSans3-Bold.ttf');
    expect(exportedFiles()).toEqual([]);
  });

  test('a font file that holds something else: exit 3', async () => {
    const sources = ownSources();
    writeFileSync(join(sources, 'assets/fonts/source-sans-3/SourceSans3-Regular.ttf'), 'geen lettertype');
    const { code, err } = await run('export', seed, '--pdf', '--out', out, '--bronnen', sources);
    expect(code).toBe(3);
    expect(err).toContain('SourceSans3-Regular.ttf');
  });

  test('a folder in which nothing may be written: exit 3', async () => {
    const { code, err } = await run('export', seed, '--out', join(closedFolder(folder), 'uit'));
    expect(code).toBe(3);
    expectFaults(err, 1);
  });

  test('a file where the folder should come, at its end or halfway: exit 3, said in words', async () => {
    const file = join(folder, 'bestand');
    writeFileSync(file, 'x');
    for (const path of [file, join(file, 'uit')]) {
      const { code, err } = await run('export', seed, '--out', path);
      expect(code).toBe(3);
      expect(err).toContain('Hier staat een bestand waar een map hoort te staan.');
    }
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  test('a letter is never overwritten by its own export', async () => {
    const path = letterWith('eigen.brief', () => undefined);
    const before = readFileSync(path);
    expect(await run('export', path, `--pdf=${path}`)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(path)).toEqual(before);
  });

  test('a folder of sources that is not there: exit 3, a folder and not a file', async () => {
    const { code, err } = await run('check', seed, '--bronnen', join(folder, 'nergens'));
    expect(code).toBe(3);
    expectFaults(err, 2);
    expect(err.match(/Deze map bestaat niet\./g)).toHaveLength(2);
  });

  test('a logo that needs a typeface of the machine: exit 3, named, and neither file is written', async () => {
    const sources = ownSources();
    writeFileSync(
      join(sources, 'assets/huisstijlen/voorbeeldgemeente/beeldmerk.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg"><text>Voorbeeld</text></svg>',
    );
    const { code, err } = await run(
      'export',
      join(root, 'test/letters/tabel.brief'),
      '--out',
      out,
      '--bronnen',
      sources,
    );
    expect(code).toBe(3);
    expect(err).toContain('Het logobestand beeldmerk.svg bevat tekst in een lettertype.');
    expect(exportedFiles()).toEqual([]);
  });

  test('what steers a screen does not reach it from a letter or from a name', async () => {
    const path = letterWith('stuur\u001b[31m.brief', ({ letter }) => {
      letter.gegevens.kenmerk = 'E26\u001b[2J\u009b31m\u202e';
    });
    const checked = await run('check', path);
    const wrong = await run('export', '--\u001b[31m');
    const text = await run('text', path);
    expect(checked.err).toContain('E26 [2J 31m');
    for (const said of [checked.err, wrong.err, text.out]) expect(said).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  test('one of two files that cannot be written: exit 3, and the other is there and named', async () => {
    const docx = join(folder, 'brief.docx');
    const taken = join(folder, 'map.pdf');
    mkdirSync(join(taken, 'inhoud'), { recursive: true });
    const { code, err, out: written } = await run('export', seed, `--docx=${docx}`, `--pdf=${taken}`);
    expect({ code, written }).toEqual({ code: 3, written: `${docx}\n` });
    expectFaults(err, 1);
    expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK');
  });

  test('a batch goes on past bad letters, reports at the end and gives the worst code', async () => {
    const bad = letterWith('slecht.brief', ({ letter }) => delete letter.gegevens.kenmerk);
    const { code, err, out: written } = await run('export', bad, join(folder, 'weg.brief'), seed, '--out', out);
    expect(code).toBe(3);
    expect(err).toContain('slecht.brief: Ons kenmerk\n  ‘Ons kenmerk’ is nog niet ingevuld.');
    expect(err.endsWith('1 brief geëxporteerd, 2 brieven overgeslagen.\n')).toBe(true);
    expect(written.trim().split('\n')).toHaveLength(2);
    expect(exportedFiles()).toHaveLength(2);
  });

  test('letters of one kenmerk and onderwerp do not write over each other', async () => {
    const twin = letterWith('tweede.brief', () => undefined);
    expect((await run('export', seed, twin, '--pdf', '--out', out)).code).toBe(0);
    expect(exportedFiles().map((name) => name.replace(/^.*2026-2027/, ''))).toEqual([' (2).pdf', '.pdf']);
  });

  test('gegevens that are wrong in several ways: all of them', async () => {
    const gegevens = join(folder, 'g.json');
    writeFileSync(
      gegevens,
      JSON.stringify({ datum: '2026-02-30', velden: { onzin: 1, datum_toezending: 'gisteren' }, extra: 1 }),
    );
    const { code, err } = await run(
      'new',
      'reactie-op-wensen',
      '--gegevens',
      gegevens,
      '--out',
      join(folder, 'n.brief'),
    );
    expect(code).toBe(1);
    for (const word of ['datum', 'onzin', 'datum_toezending', 'extra']) expect(err).toContain(word);
    expect(readdirSync(folder)).not.toContain('n.brief');
  });
});
