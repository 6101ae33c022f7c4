import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textHash } from '../../../main/files/text-hash.ts';
import { createVersions, type Versions } from '../../../main/versions/versions.ts';
import { closedFolder } from '../files/closed-folder.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';

const LETTER = 'brief00000000001';
let root = '';
let now = new Date();
let versions: Versions;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'versies-'));
  now = new Date('2026-11-24T14:00:00');
  versions = createVersions(join(root, 'versies'), () => now);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const later = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const listed = async () => resultValue(await versions.list(LETTER)).versions;
const texts = async () => {
  const all = await listed();
  return Promise.all(all.map(async ({ id }) => resultValue(await versions.text(LETTER, id))));
};
const files = () => readdirSync(join(root, 'versies', LETTER));

describe('keeping', () => {
  test('the newest comes first, each with when and how', async () => {
    await versions.keep(LETTER, 'een', 'opened');
    later(3);
    await versions.keep(LETTER, 'twee', 'auto');
    later(1);
    await versions.keep(LETTER, 'drie', 'user');
    expect((await listed()).map(({ how, savedAt, naam }) => [how, savedAt, naam])).toEqual([
      ['user', new Date('2026-11-24T14:04:00').toISOString(), ''],
      ['auto', new Date('2026-11-24T14:03:00').toISOString(), ''],
      ['opened', new Date('2026-11-24T14:00:00').toISOString(), ''],
    ]);
    expect(await texts()).toEqual(['drie', 'twee', 'een']);
  });

  test('the text that is the newest already is not kept twice, an older one is', async () => {
    for (const text of ['een', 'een', 'twee', 'een']) await versions.keep(LETTER, text, 'auto');
    expect(await texts()).toEqual(['een', 'twee', 'een']);
  });

  test('what was saved by itself and then by the user counts as saved by the user', async () => {
    await versions.keep(LETTER, 'een', 'auto');
    const [before] = await listed();
    await versions.keep(LETTER, 'een', 'user');
    await versions.keep(LETTER, 'een', 'auto');
    expect(await listed()).toEqual([{ ...before, how: 'user' }]);
  });

  test('each is a file that any gunzip reads, with no character that a system refuses', async () => {
    await versions.keep(LETTER, 'Geachte leden van de raad,\n', 'user');
    const [name = ''] = files();
    expect(name).toMatch(/^000001-\d{8}T\d{9}Z-user-[0-9a-f]{64}\.brief\.gz$/);
    expect(gunzipSync(readFileSync(join(root, 'versies', LETTER, name))).toString()).toBe(
      'Geachte leden van de raad,\n',
    );
  });

  test('many at once are kept one after another', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => versions.keep(LETTER, `tekst ${index}`, 'auto')));
    expect(await texts()).toEqual(Array.from({ length: 20 }, (_, index) => `tekst ${19 - index}`));
  });

  test('of copies that were saved elsewhere what may go is decided by itself, and each is told with its file', async () => {
    await versions.keep(LETTER, 'brief', 'user', '/brieven/brief.brief');
    await versions.keep(LETTER, 'kopie', 'user', '/brieven/kopie.brief');
    for (const text of ['kopie 2', 'kopie 3']) {
      later(60 * 24);
      await versions.keep(LETTER, text, 'user', '/brieven/kopie.brief');
    }
    expect((await listed()).map(({ bestand }) => bestand)).toEqual([
      'kopie.brief',
      'kopie.brief',
      'kopie.brief',
      'brief.brief',
    ]);
    expect(await texts()).toEqual(['kopie 3', 'kopie 2', 'kopie', 'brief']);
  });

  test('letters do not mix', async () => {
    await versions.keep(LETTER, 'een', 'user');
    await versions.keep('brief2', 'twee', 'user');
    expect(await texts()).toEqual(['een']);
    expect(resultValue(await versions.list('brief3')).versions).toEqual([]);
  });

  test('a clock that moved back does not put the newest below', async () => {
    await versions.keep(LETTER, 'een', 'user');
    later(-60 * 24 * 365);
    await versions.keep(LETTER, 'twee', 'user');
    await versions.keep(LETTER, 'drie', 'user');
    expect(await texts()).toEqual(['drie', 'twee', 'een']);
    later(60 * 24 * 365 + 5);
    await versions.keep(LETTER, 'vier', 'user');
    expect(await texts()).toEqual(['vier', 'drie', 'twee', 'een']);
  });

  test('what need not be kept any longer goes, milestones stay', async () => {
    for (const text of ['een', 'twee', 'drie']) await versions.keep(LETTER, text, 'auto');
    const [, , oldest] = await listed();
    resultValue(await versions.name(LETTER, oldest!.id, 'naar jurist gestuurd'));
    later(60 * 24);
    await versions.keep(LETTER, 'morgen', 'user');
    expect(await texts(), 'all of the last two days').toEqual(['morgen', 'drie', 'twee', 'een']);
    later(60 * 24);
    await versions.keep(LETTER, 'overmorgen', 'user');
    expect(await texts()).toEqual(['overmorgen', 'morgen', 'drie', 'een']);
    later(60 * 24 * 400);
    await versions.keep(LETTER, 'veel later', 'user');
    expect(await texts(), 'a clock that is right now or not').toEqual([
      'veel later',
      'overmorgen',
      'morgen',
      'drie',
      'een',
    ]);
  });

  test('that it goes wrong is told with the list, until it goes well again', async () => {
    mkdirSync(join(root, 'versies'));
    writeFileSync(join(root, 'versies', LETTER), 'hier hoort een map');
    await versions.keep(LETTER, 'een', 'user');
    rmSync(join(root, 'versies', LETTER));
    expect(resultValue(await versions.list(LETTER))).toMatchObject({ versions: [], fault: { kind: 'folder-is-file' } });
    await versions.keep(LETTER, 'een', 'user');
    expect(resultValue(await versions.list(LETTER)).fault).toBeUndefined();
  });

  test('a folder that may not be written fails nothing but is told', async () => {
    versions = createVersions(closedFolder(root), () => now);
    await versions.keep(LETTER, 'een', 'user');
    expect(resultValue(await versions.list(LETTER)).fault?.kind).toMatch(/^(file-denied|folder-missing)$/);
  });
});

describe('milestones', () => {
  test('a name is given, changed and taken away', async () => {
    await versions.keep(LETTER, 'een', 'user');
    const [{ id } = { id: '' }] = await listed();
    resultValue(await versions.name(LETTER, id, '  naar jurist\n gestuurd '));
    expect((await listed())[0]?.naam).toBe('naar jurist  gestuurd');
    resultValue(await versions.name(LETTER, id, 'terug van jurist'));
    expect((await listed())[0]?.naam).toBe('terug van jurist');
    resultValue(await versions.name(LETTER, id, ''));
    resultValue(await versions.name(LETTER, id, ''));
    expect((await listed())[0]?.naam).toBe('');
  });

  test('a name that shows nothing is none', async () => {
    await versions.keep(LETTER, 'een', 'auto');
    const [only] = await listed();
    resultValue(await versions.name(LETTER, only!.id, '\u200b \u00ad'));
    expect(await listed()).toMatchObject([{ naam: '' }]);
    expect(files().filter((name) => name.endsWith('.naam.txt'))).toEqual([]);
  });

  test('a name that cannot be read any more still is one: it is not thinned', async () => {
    await versions.keep(LETTER, 'een', 'user');
    const [{ id } = { id: '' }] = await listed();
    resultValue(await versions.name(LETTER, id, 'naar jurist'));
    writeFileSync(join(root, 'versies', LETTER, `${id}.naam.txt`), '');
    await versions.keep(LETTER, 'twee', 'user');
    later(60 * 24 * 400);
    await versions.keep(LETTER, 'drie', 'user');
    expect(await texts()).toEqual(['drie', 'twee', 'een']);
    expect((await listed())[2]?.naam).toBe('…');
  });
});

describe('reading', () => {
  test('a version that is not there, or not any more, is a fault', async () => {
    await versions.keep(LETTER, 'een', 'user');
    const [{ id } = { id: '' }] = await listed();
    expect(resultFaultKinds(await versions.text(LETTER, '000009-20261124T140000000Z'))).toEqual(['version-missing']);
    expect(resultFaultKinds(await versions.name('brief2', id, 'naam'))).toEqual(['version-missing']);
    rmSync(join(root, 'versies', LETTER, files()[0] ?? ''));
    expect(resultFaultKinds(await versions.text(LETTER, id))).toEqual(['version-missing']);
  });

  test.each([
    ['half a file', (packed: Buffer) => packed.subarray(0, 20)],
    ['no gzip', () => Buffer.from('gewone tekst')],
    ['nothing', () => Buffer.alloc(0)],
    ['another text', () => Buffer.from('H4sIAAAAAAAAA0tMSgYAwkEkNQMAAAA=', 'base64')],
  ])('%s is a fault of that version only', async (_what, damage) => {
    await versions.keep(LETTER, 'een', 'user');
    await versions.keep(LETTER, 'twee', 'user');
    const path = join(root, 'versies', LETTER, files().sort()[0] ?? '');
    writeFileSync(path, damage(readFileSync(path)));
    const [newest, oldest] = await listed();
    expect(resultValue(await versions.text(LETTER, newest!.id))).toBe('twee');
    expect(resultFaultKinds(await versions.text(LETTER, oldest!.id))).toEqual(['version-damaged']);
    expect(await versions.textWithHash(LETTER, textHash('een'))).toBeUndefined();
  });

  test('other files in the folder are nothing', async () => {
    await versions.keep(LETTER, 'een', 'user');
    for (const name of ['Thumbs.db', '000002-20261399T140000000Z-user-00.brief.gz', 'x.naam.txt']) {
      writeFileSync(join(root, 'versies', LETTER, name), 'x');
    }
    expect(await texts()).toEqual(['een']);
  });

  test('a text is found by its hash, with which the common ancestor of a join is asked', async () => {
    for (const text of ['een', 'twee', 'een']) await versions.keep(LETTER, text, 'auto');
    expect(await versions.textWithHash(LETTER, textHash('een'))).toBe('een');
    expect(await versions.textWithHash(LETTER, textHash('vier'))).toBeUndefined();
    expect(await versions.textWithHash('brief2', textHash('een'))).toBeUndefined();
  });
});
