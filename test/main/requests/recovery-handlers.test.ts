import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { letterChange } from '../../../letter/model/letter-change.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { lockPathOf } from '../../../main/locks/lock-file.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

const seed = resultValue(readBriefFile(readFileSync('test/letters/E26.000183.brief', 'utf8'), 'brief'));
const COPY = 'c0ffee';

let first: TestProgram;
let path = '';
beforeEach(() => {
  first = startTestProgram();
  const folder = join(first.root, 'brieven');
  mkdirSync(folder);
  path = join(folder, 'brief.brief');
  writeFileSync(path, writeBriefFile(seed));
});
afterEach(() => first.end());

const withOnderwerp = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});
const typed = withOnderwerp(seed, 'Getypt');

/** The next run of the program on the same computer. */
const next = () => startTestProgram({ root: first.root });

/** Types in the letter of the file, or in a new one, after which the program is killed. */
async function typeAndCrash(file: string | undefined = path) {
  const { handlers, program } = first;
  const ref = file === undefined ? undefined : program.tokens.refFor(file);
  const opened = ref === undefined ? undefined : resultValue(await handlers['letter:open']({ file: ref.token }));
  await handlers['copy:begin']({
    copy: COPY,
    revision: 0,
    letter: seed,
    isReadOnly: false,
    ...(ref === undefined ? {} : { file: ref.token }),
    ...(opened?.textHash === undefined ? {} : { known: opened.textHash }),
  });
  const change = letterChange(seed, typed);
  expect(await handlers['copy:change']({ copy: COPY, revision: 1, change })).toBe('kept');
}

const start = async ({ handlers }: TestProgram) => (await handlers['app:start']({})).recovered;

test('the next start offers what was typed, beside what is saved', async () => {
  await typeAndCrash();
  const second = next();
  const [work] = await start(second);
  expect(work).toMatchObject({ id: COPY, onderwerp: 'Getypt', isOpenable: true, file: { name: 'brief.brief' } });
  const letters = resultValue(await second.handlers['recovery:letters']({ id: COPY }));
  expect(letters).toMatchObject({ recovered: typed, saved: seed, file: { name: 'brief.brief' } });
  expect(letters.sources.template.templateJson).toContain('reactie-op-wensen');
});

test('a letter that was never saved has nothing beside it', async () => {
  first.program.journal.begin(COPY, seed);
  await first.program.journal.append(COPY, 1, letterChange(seed, typed));
  const letters = resultValue(await next().handlers['recovery:letters']({ id: COPY }));
  expect(letters).toMatchObject({ recovered: typed });
  expect(letters).not.toHaveProperty('saved');
  expect(letters).not.toHaveProperty('file');
});

test.each([
  ['is gone', () => rmSync(path)],
  ['is no letter any more', () => writeFileSync(path, '{')],
])('a file that %s does not stand in the way', async (_what, change) => {
  await typeAndCrash();
  change();
  const second = next();
  const letters = resultValue(await second.handlers['recovery:letters']({ id: COPY }));
  expect(letters).toMatchObject({ recovered: typed, file: { name: 'brief.brief' } });
  expect(letters).not.toHaveProperty('saved');
  expect(resultValue(await second.handlers['recovery:open']({ id: COPY }))).toMatchObject({ letter: typed });
});

test('it opens on its file, is saved there, and is not offered again', async () => {
  await typeAndCrash();
  const second = next();
  const opened = resultValue(await second.handlers['recovery:open']({ id: COPY }));
  expect(opened).toMatchObject({ letter: typed, isRecovered: true, file: { name: 'brief.brief' } });
  const saved = await second.handlers['letter:save']({
    letter: opened.letter,
    how: 'user',
    file: opened.file!.token,
    known: opened.textHash!,
  });
  expect(saved.ok).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(writeBriefFile(typed));
  expect(await start(next())).toEqual([]);
});

test('what the save writes over is kept as a version before the window has the letter', async () => {
  await typeAndCrash();
  const second = next();
  await second.handlers['recovery:open']({ id: COPY });
  const { versions } = resultValue(await second.handlers['versions:list']({ letter: seed.id }));
  const kept = await second.handlers['versions:letter']({ letter: seed.id, version: versions[0]!.id });
  expect(resultValue(kept)).toEqual(seed);
});

test('a file that somebody changed since then is not written over', async () => {
  await typeAndCrash();
  const theirs = writeBriefFile(withOnderwerp(seed, 'Van een collega'));
  writeFileSync(path, theirs);
  const second = next();
  const { letter, file, textHash } = resultValue(await second.handlers['recovery:open']({ id: COPY }));
  const saved = await second.handlers['letter:save']({ letter, how: 'user', file: file!.token, known: textHash! });
  expect(resultFaultKinds(saved)).toEqual(['file-changed']);
  expect(readFileSync(path, 'utf8')).toBe(theirs);
});

test('a letter that a colleague has open meanwhile is not opened, but can be kept as a copy', async () => {
  await typeAndCrash();
  first.program.locks.giveBackNow();
  writeFileSync(lockPathOf(path), 'J. Jansen,jansen,pc-12,24.11.2026 08:00,file:///elders;');
  const second = next();
  const opened = await second.handlers['recovery:open']({ id: COPY });
  expect(resultFaultKinds(opened)).toEqual(['recovery-locked']);
  second.answers.saveName = join(first.root, 'brieven', 'kopie.brief');
  const copy = await second.handlers['recovery:save-copy']({ id: COPY });
  expect(resultValue(copy)).toMatchObject({ name: 'kopie.brief' });
  expect(readFileSync(second.answers.saveName, 'utf8')).toBe(writeBriefFile(typed));
  expect(second.answers.asked.at(-2)?.[1]).toContain('(hersteld).brief');
});

test('a copy whose dialog is cancelled is not written', async () => {
  await typeAndCrash();
  expect(await next().handlers['recovery:save-copy']({ id: COPY })).toEqual({ ok: true, value: null });
});

test('the saved version is kept: it is not offered again, and stays in the list', async () => {
  await typeAndCrash();
  await next().handlers['recovery:settle']({ id: COPY });
  const third = next();
  expect(await start(third)).toEqual([]);
  expect(resultValue(await third.handlers['recovery:list']({}))).toMatchObject([{ id: COPY, onderwerp: 'Getypt' }]);
  expect(readFileSync(path, 'utf8')).toBe(writeBriefFile(seed));
});

test('what was in the letter that the program is started with comes first', async () => {
  await typeAndCrash();
  await first.program.journal.begin('ab12', seed);
  await first.program.journal.append('ab12', 1, letterChange(seed, typed));
  expect((await start(next())).map(({ id }) => id)).toEqual(['ab12', COPY]);
  const second = next();
  second.openRequests.ask(path);
  expect((await start(second)).map(({ id }) => id)).toEqual([COPY, 'ab12']);
  await second.handlers['recovery:open']({ id: COPY });
  expect((await second.handlers['app:start']({})).opening).toBeUndefined();
});

test('a page that is loaded again after a crash is offered what it had', async () => {
  await typeAndCrash();
  expect(await start(first)).toEqual([]);
  first.program.journal.pageGone();
  expect(await start(first)).toMatchObject([{ id: COPY, onderwerp: 'Getypt' }]);
});

test('a letter whose changes were given up is not offered, and can be had back', async () => {
  await typeAndCrash();
  await first.handlers['copy:end']({ copy: COPY });
  const second = next();
  expect(await start(second)).toEqual([]);
  expect(resultValue(await second.handlers['recovery:list']({}))).toHaveLength(1);
});

test('a letter that was saved and left leaves no journal', async () => {
  await typeAndCrash();
  const file = first.program.tokens.refFor(path).token;
  const known = resultValue(await first.handlers['letter:open']({ file })).textHash!;
  await first.handlers['letter:save']({ letter: typed, how: 'user', file, known });
  await first.handlers['copy:end']({ copy: COPY });
  expect(resultValue(await next().handlers['recovery:list']({}))).toEqual([]);
});

test('a journal that cannot be written is told to the window, once', async () => {
  writeFileSync(join(first.root, 'userData'), 'a file where the folder should come');
  await typeAndCrash();
  const told = first.notices.filter(([name]) => name === 'journal-failed');
  expect(told).toMatchObject([['journal-failed', { kind: 'journal-failed' }]]);
  expect(existsSync(join(first.root, 'userData', 'journaal'))).toBe(false);
});

test('what does not exist is told', async () => {
  for (const name of ['recovery:letters', 'recovery:open', 'recovery:save-copy'] as const) {
    expect(resultFaultKinds(await first.handlers[name]({ id: 'nooit' }))).toEqual(['journal-missing']);
  }
});
