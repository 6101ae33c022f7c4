import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../letter/model/parse-json.ts';

function faultsOf(text: string) {
  const result = parseJson(text, 'test-json', 'x.json');
  return result.ok ? [] : result.faults;
}

describe('parsing JSON text', () => {
  test('gives the value, also behind a byte order mark', () => {
    expect(parseJson('\uFEFF{"a":[1,"x",null]}', 'test-json', 'x.json')).toEqual({
      ok: true,
      value: { a: [1, 'x', null] },
    });
  });

  test.each([
    ['{"a": x}', 'x.json:1:7', 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.'],
    ['{\n"a": 1,\n}', 'x.json:3:1', 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.'],
    ['// x\n{}', 'x.json:1:1', 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.'],
    ['{"a": "b', 'x.json:1:7', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['[1,]', 'x.json:1:4', 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.'],
    ['{}}', 'x.json:1:3', 'Het bestand bevat op deze plaats iets dat geen geldige JSON is.'],
    ['{"a": 1,', 'x.json:1:9', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['{"a":', 'x.json:1:6', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['{"a"', 'x.json:1:5', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['[1, tru', 'x.json:1:5', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['[1, 2', 'x.json:1:6', 'Het bestand is leeg of houdt midden in de inhoud op.'],
    ['', 'x.json:1:1', 'Het bestand is leeg of houdt midden in de inhoud op.'],
  ])('%j breaks at %s', (text, place, sentence) => {
    expect(faultsOf(text)).toEqual([
      { kind: 'test-json', place, sentence, remedy: 'Verbeter de JSON op deze plaats.' },
    ]);
  });

  test.each([
    ['{"a": 1, "a": 2}', 'x.json:1:10', 'a'],
    ['{"a": {"b": 1,\n "b": 1}}', 'x.json:2:2', 'b'],
    ['[{"a\\"": 1, "a\\"": 2}]', 'x.json:1:13', 'a"'],
    ['{"a": 1, "\\u0061": 2}', 'x.json:1:10', 'a'],
    ['{"__proto__": 1, "__proto__": 2}', 'x.json:1:18', '__proto__'],
  ])('%j gives a name twice, and one of the values would be lost', (text, place, key) => {
    expect(faultsOf(text)).toMatchObject([
      { place, sentence: `De naam ‘${key}’ staat hier voor de tweede keer in hetzelfde object.` },
    ]);
  });

  test.each([
    '{"a": {"a": 1}, "b": ["a", "a"]}',
    '{"x:y": ":", "z": "\\\\"}',
    '[{"a": 1}, {"a": 1}]',
    '{"__proto__": {"a": 1}}',
  ])('%j does not', (text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('the reader of a kind of file may have a next step of its own', () => {
    expect(parseJson('', 'test-json', 'x.json', 'Doe iets anders.')).toMatchObject({
      faults: [{ remedy: 'Doe iets anders.' }],
    });
  });

  test.each([
    ['lists that are not closed', '['.repeat(100_000)],
    ['lists that are closed', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
  ])('a hundred thousand levels are a fault with a place, and no crash: %s', (_name, text) => {
    const [fault, ...others] = faultsOf(text);
    expect(others).toEqual([]);
    expect(fault?.place).toMatch(/^x\.json:1:\d+$/);
    expect(fault?.sentence).toBe('Het bestand heeft te veel niveaus: er staan te veel lijsten of objecten in elkaar.');
  });

  test('more values than any file has are a fault', () => {
    expect(faultsOf(`[${'0,'.repeat(500_000)}0]`)).toMatchObject([
      { kind: 'test-json', sentence: 'Het bestand bevat te veel onderdelen.' },
    ]);
  });
});
