import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LAYOUT_MAIN, LAYOUT_SOURCES } from '../../../letter/pdf/layout-sources.ts';

const FOLDER = 'letter/pdf/layout';

it('hold every file of the layout as it stands', () => {
  const files = readdirSync(FOLDER).sort();
  expect(Object.keys(LAYOUT_SOURCES).sort()).toEqual(files);
  for (const file of files) expect(LAYOUT_SOURCES[file]).toBe(readFileSync(`${FOLDER}/${file}`, 'utf8'));
  expect(files).toContain(LAYOUT_MAIN);
});

it('never read a file, a package or text as code', () => {
  const text = Object.values(LAYOUT_SOURCES).join('\n');
  expect(text.match(/\b(eval|read|plugin|include|csv|toml|yaml|xml|cbor)\(/g)).toBeNull();
  expect(text).not.toContain('@preview');
  for (const [, file] of text.matchAll(/#import "(.+?)"/g)) expect(Object.keys(LAYOUT_SOURCES)).toContain(file);
});
