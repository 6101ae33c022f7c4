import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_FILE_CHARACTERS, readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { everyNodeLetter } from './every-node-letter.ts';

/** Parsed JSON that a test breaks on purpose. */
// biome-ignore lint/suspicious/noExplicitAny: the tests write what no type allows
type BriefJson = any;

const whole = writeBriefFile(everyNodeLetter());

function changed(change: (file: BriefJson) => void): string {
  const file = JSON.parse(whole);
  change(file);
  return JSON.stringify(file);
}

function faultsOf(text: string) {
  const result = readBriefFile(text, 'een.brief');
  return result.ok ? [] : result.faults;
}

describe('reading a .brief file', () => {
  test('a letter comes back as it was written', () => {
    expect(readBriefFile(whole, 'een.brief')).toEqual({ ok: true, value: everyNodeLetter() });
  });

  test('a byte order mark before the JSON is allowed', () => {
    expect(readBriefFile(`\uFEFF${whole}`, 'een.brief')).toMatchObject({ ok: true });
  });

  test('a file that stops half-way says so, with line and column', () => {
    const [fault, ...others] = faultsOf(whole.slice(0, whole.length / 2));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({
      kind: 'brief-json',
      sentence: 'Het bestand is leeg of houdt midden in de inhoud op.',
    });
    expect(fault?.place).toMatch(/^een\.brief:\d+:\d+$/);
  });

  test('an empty file says so', () => {
    expect(faultsOf('')).toMatchObject([{ kind: 'brief-json', place: 'een.brief:1:1' }]);
  });

  test('JSON that is broken in the middle is placed where it breaks', () => {
    expect(faultsOf('{\n  "format": "collegebrief",\n  "version": 1,,\n}')).toMatchObject([
      { kind: 'brief-json', place: 'een.brief:3:16' },
    ]);
  });

  test.each(['[]', 'null', '"brief"', '{}', '{"format":"docx","version":1}', '{"format":"collegebrief"}'])(
    '%s is not a letter',
    (text) => {
      expect(faultsOf(text)).toMatchObject([{ kind: 'brief-format' }]);
    },
  );

  test('a file of a newer version is not opened', () => {
    const [fault] = faultsOf(changed((file) => Object.assign(file, { version: 2 })));
    expect(fault).toMatchObject({ kind: 'brief-newer' });
    expect(fault?.sentence).toContain('bestandsversie 2');
  });

  test('a text larger than any letter is refused before it is parsed', () => {
    expect(faultsOf('['.repeat(MAX_FILE_CHARACTERS + 1))).toMatchObject([{ kind: 'brief-too-large' }]);
  });

  test('all faults of a file are reported, each with its own place', () => {
    const text = changed(({ letter }) => {
      letter.status = 'verzonden';
      letter.gegevens.aanhef = 7;
      letter.gegevens.bijnaam = 'x';
      letter.body[0].children[1].type = 'plaatje';
      letter.body[1].children[0].children[0].children[0].onderstreept = true;
    });
    expect(faultsOf(text).map(({ place }) => place)).toEqual([
      'een.brief: letter.status',
      'een.brief: letter.gegevens.aanhef',
      'een.brief: letter.gegevens.bijnaam',
      'een.brief: letter.body[0].children[1].type',
      'een.brief: letter.body[1].children[0].children[0].children[0].onderstreept',
    ]);
  });

  test('an unknown block is named, with what is known', () => {
    const [fault] = faultsOf(changed(({ letter }) => Object.assign(letter.body[0].children[1], { type: 'plaatje' })));
    expect(fault?.sentence).toContain('‘plaatje’');
    expect(fault?.sentence).toContain('alinea');
  });

  test('two blocks with one id are a fault, although each of them is right', () => {
    const faults = faultsOf(changed(({ letter }) => Object.assign(letter.body[0].children[1], { id: 't1' })));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every(({ place }) => place.startsWith('een.brief: letter.body'))).toBe(true);
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a veld %s is refused, not lost', (naam) => {
    const text = whole.replace('"velden": {', `"velden": { "${naam}": 1,`);
    expect(faultsOf(text)).toMatchObject([{ place: `een.brief: letter.gegevens.velden.${naam}` }]);
  });

  test('a file that is broken everywhere has two hundred faults and a count of the rest', () => {
    const faults = faultsOf(changed(({ letter }) => letter.body.push(...Array.from({ length: 300 }, () => 0))));
    expect(faults).toHaveLength(201);
    expect(faults.at(-1)).toEqual({
      kind: 'brief-shape',
      place: 'een.brief',
      sentence: 'Er zijn nog 100 andere fouten.',
      remedy: 'Verbeter eerst de fouten hierboven.',
    });
  });

  test('a file nested a hundred thousand levels deep is refused without a crash, whether it ends or not', () => {
    for (const end of ['', ']'.repeat(100_000)]) {
      const text = `{"format":"collegebrief","version":1,"letter":${'['.repeat(100_000)}${end}`;
      expect(faultsOf(text)).toMatchObject([{ kind: 'brief-json' }]);
    }
  });

  test('a file that is damaged is answered with the earlier copy, which is the next step for who did not write it', () => {
    expect(faultsOf('{')[0]?.remedy).toContain('reservekopie');
  });

  test('whatever the text, reading gives a letter or faults and never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(whole.length).map((end) => whole.slice(0, end)),
        ),
        (text) => {
          const result = readBriefFile(text, 'een.brief');
          expect(result.ok || result.faults.length > 0).toBe(true);
        },
      ),
    );
  });

  test('whatever value of a letter is replaced by another, reading never throws and names a place', () => {
    const places = pathsOf(JSON.parse(whole));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.jsonValue(), (path, value) => {
        const result = readBriefFile(JSON.stringify(replaced(JSON.parse(whole), path, value)), 'een.brief');
        if (!result.ok) for (const fault of result.faults) expect(fault.place).toMatch(/^een\.brief/);
      }),
    );
  });
});

describe('writing a .brief file', () => {
  test('the order of fields in memory does not change the text', () => {
    const letter = everyNodeLetter();
    const reversed = JSON.parse(JSON.stringify(letter), (_key, value) =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(writeBriefFile(reversed)).toBe(whole);
  });

  test('a letter that the reader would refuse is not written', () => {
    const letter = everyNodeLetter();
    letter.body[1]!.id = letter.body[0]!.id;
    expect(() => writeBriefFile(letter)).toThrow('The body is not sound: body-id-doubled at body[1].');
    const other = Object.assign(everyNodeLetter(), { status: 'verzonden' });
    expect(() => writeBriefFile(other as never)).toThrow();
  });

  test('the text ends in a newline', () => {
    expect(whole.endsWith('}\n')).toBe(true);
  });
});

function pathsOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [path];
  const entries = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [path, ...entries.flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}

function replaced(root: BriefJson, path: (string | number)[], value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  const parent = path.slice(0, -1).reduce((node, key) => node[key], root);
  parent[last] = value;
  return root;
}
