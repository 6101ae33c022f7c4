import { execFileSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readHuisstijl } from '../../../letter/huisstijl/read-huisstijl.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { hasCharacterIn } from '../../../letter/print/character-ranges.ts';
import { readTemplate } from '../../../letter/template/read-template.ts';
import { lockPathOf } from '../../../main/locks/lock-file.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
beforeEach(() => {
  run = startTestProgram();
});
afterEach(() => run.end());

const SEED = 'test/letters/E26.000183.brief';
const openAt = (path: string) => run.handlers['letter:open']({ file: run.program.tokens.refFor(path).token });

describe('a new letter', () => {
  test('is a whole letter with nothing filled in, and has no file', async () => {
    const made = resultValue(await run.handlers['letter:new']({ template: 'reactie-op-wensen' }));
    expect(made.file).toBeUndefined();
    expect(made.letter.status).toBe('concept');
    expect(made.letter.gegevens.kenmerk).toBeUndefined();
    expect(readBriefFile(writeBriefFile(made.letter), 'nieuw')).toEqual({ ok: true, value: made.letter });
  });

  test('has an id that no other letter has', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(
        async () => resultValue(await run.handlers['letter:new']({ template: 'reactie-op-wensen' })).letter.id,
      ),
    );
    expect(one).not.toBe(other);
  });

  test.each(['bestaat-niet', '../../etc', ''])('of a template that is not there is a fault: "%s"', async (template) => {
    expect(resultFaultKinds(await run.handlers['letter:new']({ template }))).toEqual(['template-missing']);
  });
});

describe('opening', () => {
  test('gives the letter with the very text of its template and huisstijl', async () => {
    const path = join(run.root, 'E26.000183.brief');
    copyFileSync(SEED, path);
    const { letter, sources, file } = resultValue(await openAt(path));
    expect(letter.id).toBe('e26000183');
    expect(file?.name).toBe('E26.000183.brief');
    expect(sources.template.templateJson).toBe(readFileSync('templates/reactie-op-wensen/template.json', 'utf8'));
    expect(sources.huisstijl).toBe(readFileSync('assets/huisstijlen/nijmegen/huisstijl.json', 'utf8'));
    expect(readTemplate(sources.template, '').ok && readHuisstijl(sources.huisstijl, '').ok).toBe(true);
    expect(sources.logoSvg).toBeUndefined();
    expect(['é', '☃'].map((one) => hasCharacterIn(sources.characters)(one.codePointAt(0) ?? 0))).toEqual([true, false]);
  });

  test('gives the logo of a huisstijl that has one', async () => {
    const { sources } = resultValue(await run.handlers['letter:new']({ template: 'reactie-op-wensen' }));
    expect(sources.logoSvg).toBe(readFileSync('assets/huisstijlen/voorbeeldgemeente/beeldmerk.svg', 'utf8'));
  });

  test.each([
    ['no letter', 'Beste mensen', 'brief-json'],
    ['cut off', readFileSync(SEED, 'utf8').slice(0, 900), 'brief-json'],
    ['from a newer version', '{"format": "collegebrief", "version": 99}', 'brief-newer'],
  ])('a file that is %s says so and is left alone', async (_what, text, kind) => {
    const path = join(run.root, 'stuk.brief');
    writeFileSync(path, text);
    expect(resultFaultKinds(await openAt(path))).toEqual([kind]);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await run.handlers['app:start']({})).recent).toEqual([]);
  });

  test('a file that is gone is a fault', async () => {
    expect(resultFaultKinds(await openAt(join(run.root, 'weg.brief')))).toEqual(['file-missing']);
  });

  test('a token that was never given out is no file: the request fails', async () => {
    await expect(run.handlers['letter:open']({ file: 'abc123' })).rejects.toThrow('never given');
  });

  test('by the dialog: begins in the folder of the letters, and cancelling is no fault', async () => {
    expect(await run.handlers['letter:choose']({})).toEqual({ ok: true, value: null });
    expect(run.answers.asked).toEqual([['letter', join(run.root, 'brieven')]]);
    run.answers.letter = join(run.root, 'een.brief');
    const chosen = resultValue(await run.handlers['letter:choose']({}));
    expect(chosen).toEqual(run.program.tokens.refFor(run.answers.letter));
  });

  test('that nobody waits for any more fails at once, gives its lock back, and is not among the letters that were opened', async () => {
    const silent = join(run.root, 'stil.brief');
    execFileSync('mkfifo', [silent]);
    const opening = openAt(silent);
    await expect.poll(() => existsSync(lockPathOf(silent))).toBe(true);
    await run.handlers['letter:cancel-open']({});
    expect(resultFaultKinds(await opening)).toEqual(['opening-cancelled']);
    await expect.poll(() => existsSync(lockPathOf(silent))).toBe(false);
    // The next letter does not wait for the silent one.
    const path = join(run.root, 'een.brief');
    copyFileSync(SEED, path);
    expect(resultValue(await openAt(path)).file?.name).toBe('een.brief');
    closeSync(openSync(silent, 'r+'));
    expect((await run.handlers['app:start']({})).recent.map(({ name }) => name)).toEqual(['een.brief']);
  });

  test('of which even the lock is silent keeps no other letter waiting', async () => {
    const silent = join(run.root, 'stil.brief');
    copyFileSync(SEED, silent);
    execFileSync('mkfifo', [lockPathOf(silent)]);
    const opening = openAt(silent);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await run.handlers['letter:cancel-open']({});
    expect(resultFaultKinds(await opening)).toEqual(['opening-cancelled']);
    const path = join(run.root, 'een.brief');
    copyFileSync(SEED, path);
    const next = resultValue(await openAt(path));
    await run.handlers['letter:shown']({ file: next.file!.token, as: 'edited' });
    expect(existsSync(lockPathOf(path))).toBe(true);
    // What still waits for it finds that it is gone.
    const end = openSync(lockPathOf(silent), 'r+');
    rmSync(lockPathOf(silent));
    closeSync(end);
  });

  test('and came at the very same moment gives its lock back as well', async () => {
    const path = join(run.root, 'een.brief');
    copyFileSync(SEED, path);
    resultValue(await openAt(path));
    expect(existsSync(lockPathOf(path))).toBe(true);
    await run.handlers['letter:cancel-open']({});
    expect(existsSync(lockPathOf(path))).toBe(false);
  });

  test('gives back its own lock alone: the letter that is opened right after it keeps that', async () => {
    const silent = join(run.root, 'stil.brief');
    execFileSync('mkfifo', [silent]);
    const path = join(run.root, 'een.brief');
    copyFileSync(SEED, path);
    const opening = openAt(silent);
    await expect.poll(() => existsSync(lockPathOf(silent))).toBe(true);
    const next = openAt(path);
    await expect.poll(() => existsSync(lockPathOf(path))).toBe(true);
    closeSync(openSync(silent, 'r+'));
    expect((await opening).ok).toBe(false);
    expect(resultValue(await next).file?.name).toBe('een.brief');
    expect([existsSync(lockPathOf(silent)), existsSync(lockPathOf(path))]).toEqual([false, true]);
  });
});
