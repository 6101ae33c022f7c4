import { copyFileSync, existsSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isReadOnlyFile } from '../../../main/files/is-read-only-file.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

vi.mock('../../../main/files/is-read-only-file.ts', () => ({ isReadOnlyFile: vi.fn(async () => false) }));

let anna: TestProgram;
let bert: TestProgram;
let path = '';
let lock = '';
beforeEach(async () => {
  anna = startTestProgram();
  bert = startTestProgram();
  path = join(anna.root, 'brief.brief');
  lock = join(anna.root, '.~lock.brief.brief#');
  copyFileSync('test/letters/E26.000183.brief', path);
  const { settings } = await anna.handlers['app:start']({});
  await anna.handlers['settings:save']({ ...settings, naam: 'Anna de Vries' });
});
afterEach(async () => {
  await bert.end();
  await anna.end();
});

const refOf = (run: TestProgram, at = path) => run.program.tokens.refFor(at);
const open = (run: TestProgram, how: 'edit' | 'read' | 'take-over' = 'edit') =>
  run.handlers['letter:open']({ file: refOf(run).token, how });

describe('a letter that is open for editing', () => {
  test('is not opened for editing by another, who is told by whom and since when, and with which file', async () => {
    resultValue(await open(anna));
    const refused = await open(bert);
    expect(refused).toMatchObject({
      ok: false,
      faults: [
        {
          kind: 'letter-locked',
          place: 'brief.brief',
          sentence: expect.stringMatching(/^Aan deze brief werkt al iemand: Anna de Vries, sinds \d\d\.\d\d uur\.$/),
          remedy: 'Open de brief om te lezen, of maak een kopie om zelf in te werken.',
          file: refOf(bert),
          lock: { naam: 'Anna de Vries', isStale: false },
        },
      ],
    });
    expect(resultFaultKinds(await open(bert, 'take-over'))).toEqual(['letter-locked']);
  });

  test('can be read by another: with who works on it, and without a lock', async () => {
    resultValue(await open(anna));
    const text = readFileSync(lock, 'utf8');
    expect(resultValue(await open(bert, 'read'))).toMatchObject({
      readOnly: 'locked',
      lockedBy: { naam: 'Anna de Vries' },
    });
    expect(readFileSync(lock, 'utf8')).toBe(text);
  });

  test('can be copied: the same letter without a file', async () => {
    const { letter } = resultValue(await open(anna));
    const copy = resultValue(await bert.handlers['letter:open-copy']({ file: refOf(bert).token }));
    expect(copy.letter).toEqual(letter);
    expect(copy).not.toHaveProperty('file');
    expect(copy).not.toHaveProperty('textHash');
  });

  test('is free when the window shows another, or none', async () => {
    resultValue(await open(anna));
    await anna.handlers['letter:shown']({ file: refOf(anna).token, as: 'edited' });
    expect(existsSync(lock)).toBe(true);
    await anna.handlers['letter:shown']({ as: 'edited' });
    expect(existsSync(lock)).toBe(false);
    expect(resultValue(await open(bert)).readOnly).toBeUndefined();
  });

  test('that gets its file and is left at once is free in the end', async () => {
    const { token: file } = refOf(anna);
    await Promise.all([
      anna.handlers['letter:shown']({ file, as: 'edited' }),
      anna.handlers['letter:shown']({ as: 'edited' }),
    ]);
    expect(existsSync(lock)).toBe(false);
  });

  test('under a new name is locked under that name', async () => {
    resultValue(await open(anna));
    const other = join(anna.root, 'ander.brief');
    copyFileSync(path, other);
    await anna.handlers['letter:shown']({ file: refOf(anna, other).token, as: 'edited' });
    expect([existsSync(lock), existsSync(join(anna.root, '.~lock.ander.brief#'))]).toEqual([false, true]);
  });

  test('tells who waits for it that it is free', async () => {
    resultValue(await open(anna));
    resultValue(await open(bert, 'read'));
    await bert.handlers['letter:shown']({ file: refOf(bert).token, as: 'waiting' });
    await bert.handlers['letter:look']({});
    expect(bert.notices).toEqual([]);
    await anna.handlers['letter:shown']({ as: 'edited' });
    await bert.handlers['letter:look']({});
    expect(bert.notices).toEqual([['lock-freed', refOf(bert)]]);
  });

  test('is opened again by the same program without a word', async () => {
    resultValue(await open(anna));
    expect(resultValue(await open(anna)).readOnly).toBeUndefined();
  });
});

describe('a lock that is left over', () => {
  test('is said to be, and taken over when asked', async () => {
    writeFileSync(lock, 'Carla,carla,elders,03.03.2026 14:02,file:///x;');
    expect(resultFaultKinds(await open(bert, 'take-over'))).toEqual(['letter-locked']);
    const then = new Date(Date.now() - 20 * 60_000);
    utimesSync(lock, then, then);
    expect(await open(bert)).toMatchObject({
      faults: [{ sentence: expect.stringContaining('lijkt niet meer te kloppen'), lock: { isStale: true } }],
    });
    expect(resultValue(await open(bert, 'take-over')).readOnly).toBeUndefined();
    expect(readFileSync(lock, 'utf8')).not.toContain('Carla');
  });
});

describe('a file that this user may not write', () => {
  beforeEach(() => vi.mocked(isReadOnlyFile).mockResolvedValue(true));
  afterEach(() => vi.mocked(isReadOnlyFile).mockResolvedValue(false));

  test.each(['edit', 'read', 'take-over'] as const)('is opened to be read, without a lock (%s)', async (how) => {
    expect(resultValue(await open(bert, how))).toMatchObject({ readOnly: 'file' });
    expect(existsSync(lock)).toBe(false);
  });
});

test('a file that is no letter leaves no lock', async () => {
  writeFileSync(path, 'geen brief');
  expect(resultFaultKinds(await open(anna))).toEqual(['brief-json']);
  expect(existsSync(lock)).toBe(false);
});

test('the list of letters says who has one open, but not of a lock that is left over', async () => {
  resultValue(await open(anna));
  bert.answers.folder = anna.root;
  await bert.handlers['folder:choose']({});
  const lockedBy = async () =>
    resultValue(await bert.handlers['letters:list']({ query: '' })).map((one) => one.lockedBy);
  expect(await lockedBy()).toEqual(['Anna de Vries']);
  writeFileSync(lock, `Carla,carla,${hostname()},,file:///x?proces=16777212;`);
  expect(await lockedBy()).toEqual([undefined]);
});
