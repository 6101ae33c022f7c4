import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const cli = join(root, 'dist/cli.js');
const seed = join(root, 'test/letters/E26.000183.brief');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Finished = { code: number; out: string; err: string };

function start(program: string, words: readonly string[], env = process.env): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(program, words, { cwd: root, env }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, err });
    });
  });
}

describe('the command line as a process', () => {
  test('the command of the README leaves a DOCX and a PDF', async () => {
    const { code, out, err } = await start('npm', [
      'run',
      '--silent',
      'brief',
      '--',
      'export',
      'test/letters/E26.000183.brief',
      '--out',
      folder,
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const name =
      'E26.000183 Reactie op wensen raad bij ontwerp-Dienstverleningsovereenkomst gemeenten en WerkBedrijf 2026-2027';
    expect(readdirSync(folder).sort()).toEqual([`${name}.docx`, `${name}.pdf`]);
    expect(out).toBe(`${join(folder, `${name}.docx`)}\n${join(folder, `${name}.pdf`)}\n`);
    expect(
      readFileSync(join(folder, `${name}.pdf`))
        .subarray(0, 8)
        .toString(),
    ).toBe('%PDF-1.7');
    expect(
      readFileSync(join(folder, `${name}.docx`))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  test('two processes make the same bytes', async () => {
    await start('node', [cli, 'export', seed, `--docx=${join(folder, 'a.docx')}`, `--pdf=${join(folder, 'a.pdf')}`]);
    await start('node', [cli, 'export', seed, `--docx=${join(folder, 'b.docx')}`, `--pdf=${join(folder, 'b.pdf')}`]);
    for (const kind of ['docx', 'pdf']) {
      expect(readFileSync(join(folder, `a.${kind}`)).equals(readFileSync(join(folder, `b.${kind}`))), kind).toBe(true);
    }
  });

  test('wrong use: exit 2, with the right use', async () => {
    const { code, err } = await start('node', [cli, 'export', seed, '--html']);
    expect(code).toBe(2);
    expect(err).toContain('De opdracht export kent de optie --html niet.');
    expect(err).toContain('Gebruik: brief export BRIEF.brief...');
  });

  test('--help is in Dutch and names every command and exit code', async () => {
    const { code, out } = await start('node', [cli, '--help']);
    expect(code).toBe(0);
    for (const word of ['templates', 'new', 'export', 'check', 'text', 'Afsluitcode', '--concept'])
      expect(out).toContain(word);
  });

  test('a disk that takes no more: exit 3, the old file stays, and nothing half is left', async () => {
    const target = join(folder, 'brief.pdf');
    writeFileSync(target, 'oud');
    const { code, err } = await start('sh', [
      '-c',
      `ulimit -f 16; exec node "${cli}" export "${seed}" "--pdf=${target}"`,
    ]);
    expect(err).toContain('De schijf is vol.');
    expect(code).toBe(3);
    expect(readFileSync(target, 'utf8')).toBe('oud');
    expect(readdirSync(folder)).toEqual(['brief.pdf']);
  });

  test('output that cannot be written: exit 3, said once in Dutch, and the files are there', async () => {
    const full = join(root, 'test/main/command-line/full-output.cjs');
    const words = ['--require', full, cli, 'export', seed, 'test/letters/tabel.brief', '--out', folder];
    const { code, err } = await start('node', words);
    expect(err).toMatch(/^uitvoer\n {2}De schijf is vol\.\n.*\n2 brieven geëxporteerd\.\n$/);
    expect(code).toBe(3);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('nothing asks for the network', async () => {
    const log = join(folder, 'netwerk.log');
    const watch = join(root, 'test/main/command-line/refuse-network.cjs');
    const env = { ...process.env, NETWORK_LOG: log };
    const exported = await start('node', ['--require', watch, cli, 'export', seed, '--out', folder], env);
    expect(exported.code).toBe(0);
    expect(readFileSync(log, 'utf8')).toBe('watching\n');
  });

  test('a reader that stops reading ends the process quietly', async () => {
    const { err } = await start('sh', ['-c', `node "${cli}" text "${seed}" | head -c 5`]);
    expect(err).toBe('');
  });

  test('a reader that stops reading does not stop a batch: every file is there, and nothing half', async () => {
    const letters = ['E26.000183', 'tabel', 'diakrieten', 'lijsten'].map((name) => `test/letters/${name}.brief`);
    const { err } = await start('sh', [
      '-c',
      `node "${cli}" export ${letters.join(' ')} --out "${folder}" | head -n 1`,
    ]);
    expect(err).toBe('4 brieven geëxporteerd.\n');
    const names = readdirSync(folder);
    expect(names).toHaveLength(8);
    expect(names.filter((name) => !/\.(?:docx|pdf)$/.test(name))).toEqual([]);
  });

  test('a draft with faults is refused, and exported with --concept', async () => {
    const file = JSON.parse(readFileSync(seed, 'utf8'));
    delete file.letter.gegevens.kenmerk;
    const draft = join(folder, 'ontwerp.brief');
    writeFileSync(draft, JSON.stringify(file));
    expect((await start('node', [cli, 'export', draft, '--out', join(folder, 'uit')])).code).toBe(1);
    const { code, out } = await start('node', [cli, 'export', draft, '--out', join(folder, 'uit'), '--concept']);
    expect(code).toBe(0);
    expect(out).toContain('concept Reactie op wensen raad');
  });
});
