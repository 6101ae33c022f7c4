import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parseWhole } from '../../../letter/model/parse-whole.ts';

const schema = v.strictObject({
  naam: v.string(),
  delen: v.array(v.variant('soort', [v.strictObject({ soort: v.literal('a'), tekst: v.string() })])),
});

function issuePaths(input: unknown): string[] {
  const parsed = parseWhole(schema, input);
  return parsed.success ? [] : parsed.issues.map(({ path }) => (path ?? []).map(({ key }) => key).join('.')).sort();
}

describe('parsing a value as a whole', () => {
  test('a right value is parsed', () => {
    const value = { naam: 'x', delen: [{ soort: 'a', tekst: 'y' }] };
    expect(parseWhole(schema, value)).toMatchObject({ success: true, output: value });
  });

  test('every unknown field of every object is named, beside what else is wrong', () => {
    const value = {
      naam: 7,
      een: 1,
      twee: 2,
      delen: [{ soort: 'a', tekst: 'x', drie: 3, vier: 4 }, { soort: 'b' }],
    };
    const before = structuredClone(value);
    expect(issuePaths(value)).toEqual(['delen.0.drie', 'delen.0.vier', 'delen.1.soort', 'een', 'naam', 'twee']);
    expect(value).toEqual(before);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'a field %s, which every object has from birth, is as unknown as any, once',
    (name) => {
      const json = `{"naam":"x","${name}":1,"delen":[{"soort":"a","tekst":"y","${name}":{}}]}`;
      expect(issuePaths(JSON.parse(json))).toEqual([name, `delen.0.${name}`].sort());
      expect(issuePaths(JSON.parse(json.replace('"x"', '7')))).toEqual([name, `delen.0.${name}`, 'naam'].sort());
    },
  );

  test('a file with very many unknown fields is refused in bounded time', () => {
    const value = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`veld${index}`, index]));
    const count = issuePaths({ ...value, naam: 'x', delen: [] }).length;
    expect(count).toBeGreaterThan(100);
    expect(count).toBeLessThan(1000);
  });

  test('a large value with many unknown fields is refused in bounded time', () => {
    const delen = Array.from({ length: 150_000 }, () => ({ soort: 'a', tekst: 'x', een: 1, twee: 2 }));
    const start = performance.now();
    expect(issuePaths({ naam: 'x', delen }).length).toBeGreaterThanOrEqual(300_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
