import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BriefFileFault, MAX_FILE_CHARACTERS, readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { everyNodeLetter } from '../letter/model/every-node-letter.ts';

const whole = writeBriefFile(everyNodeLetter());
const seed = readFileSync('test/letters/E26.000183.brief', 'utf8');
const anyFile = fc.constantFrom(whole, seed);

/** Reads; a letter holds all that the file says and nothing else, and a fault has all that somebody needs. */
function expectNothingSilent(text: string): readonly BriefFileFault[] {
  const result = readBriefFile(text, 'een.brief');
  if (result.ok) {
    // `velden` is written in alphabetical order, which is the one thing that may differ.
    expect(JSON.parse(writeBriefFile(result.value))).toEqual(JSON.parse(text.replace(/^\uFEFF/, '')));
    return [];
  }
  expect(result.faults.length).toBeGreaterThan(0);
  for (const { place, sentence, remedy } of result.faults) {
    expect(place).toMatch(/^een\.brief/);
    expect(sentence).toMatch(/^\S.*[.]$/su);
    expect(remedy).toMatch(/^\S.*[.]$/su);
  }
  return result.faults;
}

describe('a sound file of which one thing is changed gives a letter with all of that, or faults', () => {
  test('any byte is another, is gone, or comes twice', () => {
    const change = fc.constantFrom('replace', 'remove', 'double', 'cut');
    fc.assert(
      fc.property(
        anyFile,
        change,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(255),
        (file, how, where, byte) => {
          const bytes = Buffer.from(file);
          const at = Math.floor(where * (bytes.length - 1));
          const after = bytes.subarray(how === 'double' ? at : at + 1);
          const own = how === 'remove' || how === 'cut' ? [] : [how === 'double' ? (bytes[at] ?? 0) : byte];
          const changed = Buffer.concat([
            bytes.subarray(0, at),
            Buffer.from(own),
            how === 'cut' ? Buffer.alloc(0) : after,
          ]);
          // Bytes that are no UTF-8 are refused where the file is read (main/files/read-text-file.ts).
          expectNothingSilent(changed.toString('utf8'));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('any value is gone, comes twice, or is something else', () => {
    const places = placesIn(JSON.parse(whole));
    const change = fc.constantFrom<Change>('remove', 'double', 'replace');
    fc.assert(
      fc.property(fc.constantFrom(...places), change, fc.jsonValue({ maxDepth: 3 }), (place, how, value) => {
        const file: unknown = JSON.parse(whole);
        changeAt(file, place, how, value);
        expectNothingSilent(JSON.stringify(file));
      }),
      { numRuns: 1000 },
    );
  });

  test('any object has a name that JavaScript gives a meaning', () => {
    const names = fc.constantFrom(
      '__proto__',
      'constructor',
      'prototype',
      'toString',
      'hasOwnProperty',
      'then',
      'length',
    );
    const braces = [...whole.matchAll(/\{/g)].map(({ index }) => index + 1);
    fc.assert(
      fc.property(names, fc.constantFrom(...braces), fc.json({ maxDepth: 2 }), (name, at, value) => {
        const isLast = /^\s*\}/.test(whole.slice(at));
        const text = `${whole.slice(0, at)}"${name}": ${value}${isLast ? '' : ','}${whole.slice(at)}`;
        const faults = expectNothingSilent(text);
        // Only a veld may have a name of its own choosing; `toString` has a capital.
        if (!['then', 'length'].includes(name)) expect(faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('any name stands twice in its object', () => {
    const names = [...whole.matchAll(/"[a-z_]+": /g)];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.json({ maxDepth: 1 }), ({ 0: name, index }, value) => {
        const text = `${whole.slice(0, index)}${name}${value}, ${whole.slice(index)}`;
        expect(expectNothingSilent(text)).toMatchObject([{ kind: 'brief-json' }]);
      }),
    );
  });

  test('any two ids are the same', () => {
    const ids = [...whole.matchAll(/"id": "([a-z0-9]+)"/g)].slice(1);
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.constantFrom(...ids), (one, other) => {
        fc.pre(one.index !== other.index);
        const text = `${whole.slice(0, one.index)}${other[0]}${whole.slice(one.index + one[0].length)}`;
        const faults = expectNothingSilent(text);
        // The ids of template, huisstijl and letter are not those of blocks.
        if (faults.length === 0)
          expect(one.index < whole.indexOf('"body"') || other.index < whole.indexOf('"body"')).toBe(true);
      }),
    );
  });
});

describe('a file that is not like one', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 2000 }),
        (bytes) => void expectNothingSilent(Buffer.from(bytes).toString('utf8')),
      ),
    );
  });

  test('any JSON, and any JSON in a file of ours', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        expect(expectNothingSilent(json).length).toBeGreaterThan(0);
        expect(expectNothingSilent(`{"format":"collegebrief","version":1,"letter":${json}}`).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each<[string, () => string]>([
    ['lists in lists', () => '['.repeat(5_000_000)],
    ['objects in objects', () => '{"a":'.repeat(5_000_000)],
    ['a list of ten million', () => `{"format":"collegebrief","version":1,"letter":[${'0,'.repeat(10_000_000)}0]}`],
    ['texts without end', () => `{"format":"${'x'.repeat(40_000_000)}`],
    ['backslashes', () => `{"format":"${'\\'.repeat(40_000_000)}`],
    ['nothing but quotes', () => '"'.repeat(MAX_FILE_CHARACTERS)],
    ['half a million names', () => `{${Array.from({ length: 400_000 }, (_, index) => `"a${index}":1`).join(',')}}`],
    ['more than is ever read', () => ' '.repeat(MAX_FILE_CHARACTERS + 1)],
  ])('of fifty million characters is answered within seconds: %s', (_name, make) => {
    const text = make();
    const start = performance.now();
    const result = readBriefFile(text, 'groot.brief');
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(result.ok ? [] : result.faults.length).not.toEqual([]);
  });
});

type Change = 'remove' | 'double' | 'replace';
type Place = readonly (string | number)[];

function placesIn(value: unknown, place: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return place.length === 0 ? [] : [place];
  const parts = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(place.length === 0 ? [] : [place]), ...parts.flatMap(([key, part]) => placesIn(part, [...place, key]))];
}

// biome-ignore lint/suspicious/noExplicitAny: parsed JSON that is broken on purpose
function changeAt(root: any, place: Place, how: Change, value: unknown): void {
  const parent = place.slice(0, -1).reduce((node, key) => node[key], root);
  const key = place.at(-1) ?? '';
  if (how === 'replace') parent[key] = value;
  else if (Array.isArray(parent) && how === 'remove') parent.splice(Number(key), 1);
  else if (Array.isArray(parent)) parent.splice(Number(key), 0, parent[Number(key)]);
  else if (how === 'remove') delete parent[key];
  else parent[`${key}x`] = parent[key];
}
