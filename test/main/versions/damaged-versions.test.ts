import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import type { Version } from '../../../main/contract.ts';
import { textHash } from '../../../main/files/text-hash.ts';
import { closestVersion } from '../../../main/letters/closest-version.ts';
import { ELSEWHERE } from '../../../main/versions/line-history.ts';
import { createVersions, type Versions } from '../../../main/versions/versions.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';

const SEED = resultValue(readBriefFile(readFileSync('test/letters/een-wens.brief', 'utf8'), 'seed'));
let folder = '';
let minute = 0;
let versions: Versions;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-schade-'));
  minute = 0;
  versions = newRun();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const newRun = () => createVersions(folder, () => new Date(Date.UTC(2026, 2, 3, 12, minute++)));
const about = (onderwerp: string): Letter => ({ ...SEED, gegevens: { ...SEED.gegevens, onderwerp } });
const keep = (letter: Letter, how: Version['how'] = 'user') =>
  versions.keep(SEED.id, writeBriefFile(letter), how, '/brieven/brief.brief');
const pathOf = (part: string) =>
  join(folder, SEED.id, readdirSync(join(folder, SEED.id)).find((name) => name.includes(part))!);
const historyPath = () => join(folder, SEED.id, 'herkomst.json');
const listed = async () => resultValue(await versions.list(SEED.id));

/** The letter with one more alinea in its first section. */
function withBlock(letter: Letter, id: string): Letter {
  const [first, ...rest] = letter.body;
  const alinea = { type: 'alinea', id, children: [{ text: `Dit is ${id}.` }] };
  return { ...letter, body: [{ ...first, children: [...first!.children, alinea] }, ...rest] as Letter['body'] };
}

/** Each byte of a file changed in turn, one bit of it. */
function* flips(bytes: Buffer, step = 1): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += step) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (at % 8));
    yield damaged;
  }
}

describe('a version', () => {
  test('cut off at any length, or with any byte changed, is told as damaged or is what it was', async () => {
    await keep(SEED, 'opened');
    const [{ id } = { id: '' }] = (await listed()).versions;
    const path = pathOf('-opened-');
    const whole = readFileSync(path);
    const cut = Array.from({ length: whole.length }, (_, length) => whole.subarray(0, length));
    for (const damaged of [...cut, ...flips(whole)]) {
      writeFileSync(path, damaged);
      const text = await versions.text(SEED.id, id);
      // A byte of the gzip header (the system that wrote it) says nothing of the text.
      if (text.ok) expect(text.value).toBe(writeBriefFile(SEED));
      else expect(resultFaultKinds(text)).toEqual(['version-damaged']);
      if (damaged.length < whole.length) expect(text.ok).toBe(false);
    }
  });

  test('that is damaged leaves the others, the next save and a joining as they were', async () => {
    const letters = ['een', 'twee', 'drie'].map(about);
    for (const letter of letters) await keep(letter);
    const path = pathOf('000002-');
    const whole = readFileSync(path);
    let count = letters.length;
    for (const damaged of flips(whole, 150)) {
      writeFileSync(path, damaged);
      const next = about(`keer ${count}`);
      await keep(next);
      count += 1;
      const { versions: all, fault } = await listed();
      expect([all.length, fault]).toEqual([count, undefined]);
      expect(resultValue(await versions.text(SEED.id, all[0]!.id))).toBe(writeBriefFile(next));
      expect(resultValue(await versions.text(SEED.id, all.at(-1)!.id))).toBe(writeBriefFile(about('een')));
      const base = (await closestVersion(about('twee'), versions))?.base;
      expect(base?.gegevens.onderwerp).toMatch(/^(een|twee|drie|keer \d+)$/);
    }
  });

  test('that is damaged and is what is saved now, is whole again after that save', async () => {
    await keep(SEED, 'auto');
    writeFileSync(pathOf('-auto-'), 'kapot');
    await keep(SEED);
    const { versions: all } = await listed();
    expect(all).toMatchObject([{ how: 'user' }]);
    expect(resultValue(await versions.text(SEED.id, all[0]!.id))).toBe(writeBriefFile(SEED));
  });

  test('that is damaged hides no other with the same text: it is what a joining begins with', async () => {
    for (const onderwerp of ['een', 'twee', 'een']) await keep(about(onderwerp));
    writeFileSync(pathOf('000003-'), 'kapot');
    const text = writeBriefFile(about('een'));
    expect(await versions.textWithHash(SEED.id, textHash(text))).toBe(text);
  });
});

describe('what is known of the lines', () => {
  test('damaged anywhere proves no more than it did, and the next save is kept', async () => {
    await keep(SEED, 'opened');
    await keep(withBlock(SEED, 'nieuw1'));
    await keep(withBlock(about('Later'), 'nieuw1'));
    const copy = withBlock({ ...SEED, gegevens: about('Later').gegevens }, 'nieuw1');
    const known = resultValue({ ok: true, value: await closestVersion(copy, versions) })!;
    const whole = readFileSync(historyPath());
    for (const damaged of [...flips(whole, 41), ...[0, 1, 2, 3].map((part) => whole.subarray(0, part * 300))]) {
      writeFileSync(historyPath(), damaged);
      const { doubted } = (await closestVersion(copy, versions))!;
      expect([...known.doubted].filter((line) => !doubted.has(line))).toEqual([]);
      writeFileSync(historyPath(), whole);
    }
    writeFileSync(historyPath(), whole.subarray(0, 100));
    await keep(withBlock(about('Nog later'), 'nieuw2'));
    expect((await listed()).versions).toHaveLength(4);
    expect(Math.max(...(await versions.history(SEED.id)).births.values())).toBe(ELSEWHERE);
  });

  test('that lacks the newest version proves nothing: a block may be older than it seems', async () => {
    await keep(SEED, 'opened');
    const before = readFileSync(historyPath());
    await keep(withBlock(SEED, 'nieuw1'));
    writeFileSync(historyPath(), before);
    versions = newRun();
    await keep(withBlock(about('Later'), 'nieuw1'));
    expect((await versions.history(SEED.id)).births.get('nieuw1')).toBe(ELSEWHERE);
  });

  test('and names a version that was not written any more, says nothing of the next one', async () => {
    await keep(SEED, 'opened');
    await keep(withBlock(about('Nooit bewaard'), 'nieuw1'));
    rmSync(pathOf('000002-'));
    versions = newRun();
    await keep(about('Wel bewaard'));
    const [newest] = (await listed()).versions;
    expect(newest?.id).toMatch(/^000003-/);
    expect((await versions.history(SEED.id)).lines.get('gegeven onderwerp')?.since).toBe(3);
  });

  test('grows with the versions that are kept, and not with every save', async () => {
    versions = createVersions(folder, () => new Date(Date.UTC(2026, 2, 3 + minute++ / 10, 12)));
    for (let count = 0; count < 60; count += 1) await keep(about(`keer ${count}`));
    const kept = (await listed()).versions.map(({ id }) => Number(id.slice(0, 6)));
    expect(kept.length).toBeLessThan(40);
    const { files } = await versions.history(SEED.id);
    expect([...files.keys()].filter((version) => !kept.includes(version)).length).toBeLessThan(12);
  });
});
