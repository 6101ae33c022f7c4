import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { layoutData } from '../../../letter/pdf/layout-data.ts';
import { LAYOUT_MAIN, LAYOUT_SOURCES } from '../../../letter/pdf/layout-sources.ts';
import { toPdfData } from '../../../letter/pdf/pdf-data.ts';
import { seedLetter } from './printed-fixtures.ts';

const FOLDER = 'letter/pdf/layout';

it('hold every file of the layout as it stands', () => {
  const files = readdirSync(FOLDER).sort();
  expect(Object.keys(LAYOUT_SOURCES).sort()).toEqual(files);
  for (const file of files) expect(LAYOUT_SOURCES[file]).toBe(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  expect(files).toContain(LAYOUT_MAIN);
});

it('never read a package, text as code or a file but the letter', () => {
  const text = Object.values(LAYOUT_SOURCES).join('\n');
  expect(text.match(/\b(eval|read|plugin|include|csv|toml|yaml|xml|cbor)\(/g)).toBeNull();
  expect(text).not.toContain('@preview');
  const read = [...text.matchAll(/\bjson\((.*?)\)/g)].map(([, file]) => file);
  expect(read.sort()).toEqual(
    Object.keys(layoutData(toPdfData(seedLetter(), {})))
      .map((name) => `"${name}"`)
      .sort(),
  );
  for (const [, file] of text.matchAll(/#import "(.+?)"/g)) expect(Object.keys(LAYOUT_SOURCES)).toContain(file);
});
