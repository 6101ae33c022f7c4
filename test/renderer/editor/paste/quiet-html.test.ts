import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { htmlToBlocks } from '../../../../renderer/editor/paste/html-to-blocks.ts';
import { quietHtml } from '../../../../renderer/editor/paste/quiet-html.ts';
import { htmlOf } from './html-of.ts';

const folder = join(import.meta.dirname, 'clipboard');

it.each(readdirSync(folder))('what is read of %s stays the same', (file) => {
  const html = readFileSync(join(folder, file), 'utf8');
  expect(htmlToBlocks(htmlOf(quietHtml(html)))).toEqual(htmlToBlocks(htmlOf(html)));
});

it.each([
  ['<p style="color:red">a</p>', '<p data-cb-style="color:red">a</p>'],
  ['<p STYLE = \'x: ">"\' class=b>a', '<p data-cb-style = \'x: ">"\' class=b>a'],
  ['<img src=a onerror=b>', '<img src=a data-cb-onerror=b>'],
  ['<base href="http://x/">', '<base data-cb-href="http://x/">'],
  ['<style type="a">p{}</style>b', '<script type="a">p{}</script>b'],
  ['<a title="style=x onclick=y">', '<a title="style=x onclick=y">'],
  ['1 < 2 en 3 > 2, style="x"', '1 < 2 en 3 > 2, style="x"'],
  ['<p>a<b style="', '<p>a<b style="'],
  ['<svg/onload=a><p/style=b>', '<svg/data-cb-onload=a><p/data-cb-style=b>'],
])('%s', (html, quiet) => {
  expect(quietHtml(html)).toBe(quiet);
});

it('takes no longer for what was made to take long', () => {
  const hostile = ['<a "'.repeat(200_000), '<a '.repeat(200_000), '<'.repeat(500_000), `<a ${'b='.repeat(200_000)}>`];
  const start = performance.now();
  for (const html of hostile) quietHtml(html);
  expect(performance.now() - start).toBeLessThan(2000);
});
