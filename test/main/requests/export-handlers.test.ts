import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import type { RequestInput } from '../../../main/contract.ts';
import { createLateProgress } from '../../../main/requests/late-progress.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
let letter: Letter;
let out = '';
beforeEach(async () => {
  run = startTestProgram();
  out = join(run.root, 'uit');
  mkdirSync(out);
  const seed = join(run.root, 'E26.000183.brief');
  copyFileSync('test/letters/E26.000183.brief', seed);
  const { token } = run.program.tokens.refFor(seed);
  letter = resultValue(await run.handlers['letter:open']({ file: token })).letter;
});
afterEach(() => run.end());

const runExport = (task: Partial<RequestInput<'export:run'>> = {}) =>
  run.handlers['export:run']({
    letter,
    formats: ['docx', 'pdf'],
    folder: run.program.tokens.refFor(out).token,
    name: 'brief',
    concept: false,
    ...task,
  });

describe('exporting', () => {
  test('writes both files under the chosen name, and each can be opened', async () => {
    const { files } = resultValue(await runExport());
    expect(files.map(({ name }) => name)).toEqual(['brief.docx', 'brief.pdf']);
    expect(readFileSync(join(out, 'brief.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(join(out, 'brief.docx')).subarray(0, 2).toString()).toBe('PK');
    resultValue(await run.handlers['file:open']({ file: files[1]!.token }));
    expect(run.answers.asked.at(-1)).toEqual(['open', join(out, 'brief.pdf')]);
  });

  test('one format, asked for twice, is one file', async () => {
    expect(resultValue(await runExport({ formats: ['pdf', 'pdf'] })).files).toHaveLength(1);
    expect(readdirSync(out)).toEqual(['brief.pdf']);
  });

  test('writes over the export of before', async () => {
    writeFileSync(join(out, 'brief.pdf'), 'oud');
    resultValue(await runExport({ formats: ['pdf'] }));
    expect(readFileSync(join(out, 'brief.pdf')).length).toBeGreaterThan(1000);
  });

  test.each([
    ['../../ontsnapt', 'ontsnapt.pdf'],
    ['a/b\\c:d', 'a b c d.pdf'],
    ['CON', 'brief CON.pdf'],
    ['brief.pdf', 'brief.pdf'],
    ['...', 'brief.pdf'],
  ])('makes the name %s safe', async (name, expected) => {
    resultValue(await runExport({ name, formats: ['pdf'] }));
    expect(readdirSync(out)).toEqual([expected]);
  });

  test('a letter with faults is exported as a draft only', async () => {
    const { datum: _datum, ...gegevens } = letter.gegevens;
    const unfinished = { ...letter, gegevens };
    const refused = await runExport({ letter: unfinished });
    expect(refused.ok).toBe(false);
    expect(readdirSync(out)).toEqual([]);
    resultValue(await runExport({ letter: unfinished, concept: true }));
    expect(readdirSync(out)).toEqual(['brief.docx', 'brief.pdf']);
  });

  test('a folder that is gone is a fault', async () => {
    rmSync(out, { recursive: true });
    expect(resultFaultKinds(await runExport())).toEqual(['folder-missing', 'folder-missing']);
  });
});

test("the program's own folder is made when files are to come in it", async () => {
  const { defaultFolder } = run.program.surroundings;
  rmSync(defaultFolder, { recursive: true, force: true });
  const { files } = resultValue(await runExport({ folder: run.program.tokens.refFor(defaultFolder).token }));
  expect(files.map((file) => file.name)).toEqual(['brief.docx', 'brief.pdf']);
  expect(readdirSync(defaultFolder)).toEqual(['brief.docx', 'brief.pdf']);
});

describe('what stands there already', () => {
  const standing = async (task: { name: string; formats?: RequestInput<'export:run'>['formats'] }) =>
    resultValue(
      await run.handlers['export:existing']({
        formats: ['docx', 'pdf'],
        folder: run.program.tokens.refFor(out).token,
        ...task,
      }),
    );

  test('is nothing in a folder without files of that name, or without the folder itself', async () => {
    writeFileSync(join(out, 'andere brief.pdf'), '');
    expect(await standing({ name: 'brief' })).toEqual([]);
    rmSync(out, { recursive: true });
    expect(await standing({ name: 'brief' })).toEqual([]);
  });

  test('is each file that the export would write over, under the name that it really gets', async () => {
    resultValue(await runExport({ name: 'a/b' }));
    expect(await standing({ name: 'a/b' })).toEqual(['a b.docx', 'a b.pdf']);
    expect(await standing({ name: 'a/b.pdf', formats: ['pdf'] })).toEqual(['a b.pdf']);
  });
});

describe('where to', () => {
  test('is the folder of the letters at first, under kenmerk and onderwerp', async () => {
    const { folder, name } = resultValue(await run.handlers['export:target']({ letter }));
    expect(folder.name).toBe('brieven');
    expect(name).toMatch(/^E26\.000183 Reactie op wensen raad/);
  });

  test('is the folder of the last export after that, also in the next run', async () => {
    resultValue(await runExport({ formats: ['pdf'] }));
    const next = startTestProgram({ root: run.root });
    expect(resultValue(await next.handlers['export:target']({ letter })).folder.name).toBe('uit');
  });

  test('can be chosen, and cancelling is no fault', async () => {
    expect(await run.handlers['export:choose-folder']({})).toEqual({ ok: true, value: null });
    run.answers.folder = out;
    expect(resultValue(await run.handlers['export:choose-folder']({}))?.name).toBe('uit');
  });
});

describe('progress', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('is told from half a second on, and no more after the end', () => {
    vi.useFakeTimers();
    const told: number[] = [];
    const progress = createLateProgress((done) => told.push(done));
    progress.step(1);
    vi.advanceTimersByTime(499);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual([1]);
    progress.step(2);
    expect(told).toEqual([1, 2]);
    progress.end();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([1, 2]);
  });

  test('is never told of what ends sooner', () => {
    vi.useFakeTimers();
    const told: number[] = [];
    createLateProgress((done) => told.push(done)).end();
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
