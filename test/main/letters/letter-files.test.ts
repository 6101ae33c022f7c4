import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ok } from '../../../letter/model/result.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { textHash } from '../../../main/files/text-hash.ts';
import { createLetterFiles } from '../../../main/letters/letter-files.ts';
import { createSourcesCache } from '../../../main/sources/sources-cache.ts';
import { everyNodeLetter } from '../../letter/model/every-node-letter.ts';
import { resultValue } from '../result-value.ts';

/** What the disk makes of a text that it says to have written. */
let onDisk = (text: string) => text;
/** Done with a file that was just written. */
let afterWrite = (_path: string) => {};

vi.mock('../../../main/files/write-file-atomically.ts', () => {
  const write = async (path: string, text: string) => {
    writeFileSync(path, onDisk(text));
    afterWrite(path);
    return ok(path);
  };
  return { writeFileAtomically: write, writeNewFile: write };
});

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'collegebrief-terug-'));
  onDisk = (text) => text;
  afterWrite = () => {};
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const letter = everyNodeLetter();
const files = createLetterFiles(createSourcesCache('.'));

describe('a disk that says it wrote, and did not', () => {
  test.each([
    ['holds zeros', (text: string) => '\0'.repeat(text.length)],
    ['stops half-way', (text: string) => text.slice(0, text.length / 2)],
    ['holds nothing', () => ''],
    ['holds one other character', (text: string) => text.replace('Alles', 'Allez')],
  ])('is read back: the file %s, and the letter does not count as saved', async (_name, spoil) => {
    const path = join(folder, 'brief.brief');
    onDisk = spoil;
    const differs = {
      ok: false,
      faults: [{ kind: 'file-differs', sentence: expect.any(String), remedy: expect.any(String) }],
    };
    expect(await files.saveAs(path, letter)).toMatchObject(differs);
    expect(await files.saveNew(folder, letter)).toMatchObject(differs);
    onDisk = (text) => text;
    const { hash } = resultValue(await files.saveAs(path, letter));
    onDisk = spoil;
    expect(await files.save(path, { ...letter, status: 'definitief' }, [hash])).toMatchObject({ ok: false });
  });

  test('a sound one gives the text that stands there', async () => {
    const path = join(folder, 'brief.brief');
    const { text } = resultValue(await files.saveAs(path, letter));
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});

describe('a file that cannot be read back at once', () => {
  const about = (onderwerp: string) => ({ ...letter, gegevens: { ...letter.gegevens, onderwerp } });
  const readable = (path: string) => {
    rmdirSync(path);
    renameSync(`${path}.elders`, path);
  };

  test('holds what we wrote and nothing of another: the next save goes over it, and looking finds no change', async () => {
    const path = join(folder, 'brief.brief');
    const { hash } = resultValue(await files.saveAs(path, letter));
    afterWrite = () => {
      renameSync(path, `${path}.elders`);
      mkdirSync(path);
    };
    expect(await files.save(path, about('een'), [hash])).toMatchObject({ ok: false });
    readable(path);
    afterWrite = () => {};
    const written = textHash(writeBriefFile(about('een')));
    expect(await files.lookAt(path, async (known) => known)).toBe(written);
    expect(await files.save(path, about('twee'), [hash])).toMatchObject({ ok: true });
    expect(readFileSync(path, 'utf8')).toContain('"onderwerp": "twee"');
  });

  test('is somebody else’s when it holds anything else by then', async () => {
    const path = join(folder, 'brief.brief');
    const { hash } = resultValue(await files.saveAs(path, letter));
    onDisk = () => 'half';
    expect(await files.save(path, about('een'), [hash])).toMatchObject({ ok: false });
    onDisk = (text) => text;
    expect(await files.save(path, about('twee'), [hash])).toMatchObject({ faults: [{ kind: 'file-changed' }] });
  });
});

describe('a letter that is too large to be opened again', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      type: 'alinea' as const,
      id: `z${index}`,
      children: [{ text: '' }],
    }));
  const [first, ...others] = letter.body;
  const withAlineas = (count: number) => {
    if (first?.type !== 'tekst') throw new Error('The first section holds no text.');
    return { ...letter, body: [{ ...first, children: [...first.children, ...many(count)] }, ...others] };
  };

  test('is not written: the file keeps what it held, and a sentence says so', async () => {
    const path = join(folder, 'brief.brief');
    const { hash } = resultValue(await files.saveAs(path, letter));
    const before = readFileSync(path, 'utf8');
    const refused = { ok: false, faults: [{ kind: 'brief-too-large', sentence: expect.stringContaining('te groot') }] };
    expect(await files.save(path, withAlineas(90_000), [hash])).toMatchObject(refused);
    expect(await files.saveAs(path, withAlineas(90_000))).toMatchObject(refused);
    expect(await files.saveNew(folder, withAlineas(90_000))).toMatchObject(refused);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['brief.brief']);
  });

  test('is far from a letter of thousands of alineas', async () => {
    const { path } = resultValue(await files.saveAs(join(folder, 'brief.brief'), withAlineas(20_000)));
    expect(await files.open(path)).toMatchObject({ ok: true });
  });
});
