import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/veiligheid.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| belofte'));

/** The tests of one promise: a file, and names in it. */
function testsOf(row: string): { file: string; names: string[] }[] {
  const proof = row.split('|')[2] ?? '';
  return [...proof.matchAll(/`(test\/[^`]+)`((?:,? "[^"]+")+)/g)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }));
}

test('there are promises', () => {
  expect(rows.length).toBeGreaterThan(20);
});

test.each(rows)('is shown by tests that are there: %s', (row) => {
  const tests = testsOf(row);
  expect(tests.length).toBeGreaterThan(0);
  for (const { file, names } of tests) {
    const source = readFileSync(file, 'utf8');
    const titles = [...source.matchAll(/\btest(?:\.each\([^;]*?\))?\(\s*(['`"])(.+?)\1/gs)].map(([, , title]) => title);
    for (const name of names)
      expect({ file, name, isThere: titles.some((title) => title?.includes(name)) }).toEqual({
        file,
        name,
        isThere: true,
      });
  }
});
