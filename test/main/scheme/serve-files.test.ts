import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFiles } from '../../../main/scheme/serve-files.ts';

let root = '';
let serve: ReturnType<typeof serveFiles>;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'schema-'));
  const files = {
    'renderer/index.html': '<!doctype html>',
    'renderer/assets/index-Ab_1.js': 'export {};',
    'renderer/assets/index.css': 'a{}',
    'renderer/assets/pages_bg.wasm': '\0asm',
    'renderer/assets/notes.txt': 'not served',
    'renderer/.geheim.js': 'not served',
    'fonts/open-sans/OpenSans-Regular.ttf': 'ttf',
    'fonts/open-sans/LICENTIE.txt': 'licence',
    'fonts/OpenSans.ttf': 'not in a folder of a lettertype',
    'geheim.js': 'outside',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  serve = serveFiles({ renderer: join(root, 'renderer'), fonts: join(root, 'fonts') });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const get = (address: string, method = 'GET') => serve(new Request(address, { method }));
/** An address that a Request would tidy up first, as it may arrive from elsewhere. */
const getRaw = (url: string) => serve({ method: 'GET', url } as Request);

describe('what is served', () => {
  test.each([
    ['app://collegebrief/', 'text/html; charset=utf-8'],
    ['app://collegebrief/index.html', 'text/html; charset=utf-8'],
    ['app://collegebrief/index.html?a=b#c', 'text/html; charset=utf-8'],
    ['app://collegebrief/assets/index-Ab_1.js', 'text/javascript; charset=utf-8'],
    ['app://collegebrief/assets/index.css', 'text/css; charset=utf-8'],
    ['app://collegebrief/assets/pages_bg.wasm', 'application/wasm'],
    ['app://collegebrief/fonts/open-sans/OpenSans-Regular.ttf', 'font/ttf'],
  ])('%s as %s', async (address, type) => {
    const response = await get(address);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(0);
  });

  test.each(['app://collegebrief/', 'app://collegebrief/nee.js'])(
    '%s with a policy that allows nothing else',
    async (address) => {
      const policy = (await get(address)).headers.get('content-security-policy')!;
      const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));
      expect(rules.get('default-src')).toEqual(["'none'"]);
      expect(rules.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
      expect([...rules.keys()]).toEqual(expect.arrayContaining(['base-uri', 'form-action', 'frame-ancestors']));
    },
  );
});

describe('what is not', () => {
  test.each([
    'app://collegebrief/../geheim.js',
    'app://collegebrief/assets/../../geheim.js',
    'app://collegebrief/%2e%2e/geheim.js',
    'app://collegebrief/..%2fgeheim.js',
    'app://collegebrief/..%5cgeheim.js',
    'app://collegebrief/..\\geheim.js',
    'app://collegebrief//geheim.js',
    'app://collegebrief/assets/./index.css%00.js',
    'app://collegebrief/fonts/../geheim.js',
    'app://collegebrief/fonts/..%2f..%2fgeheim.js',
    'app://collegebrief/fonts/open-sans/../../geheim.js',
    'app://collegebrief/C:/geheim.js',
    'app://collegebrief/.geheim.js',
    'app://collegebrief/fonts/OpenSans.ttf',
    'app://collegebrief/fonts/open-sans/LICENTIE.txt',
    'app://collegebrief/assets/notes.txt',
    'app://collegebrief/assets/',
    'app://collegebrief/assets',
    'app://collegebrief/bestaat-niet.js',
    'app://anders/index.html',
    'app://collegebrief:1/index.html',
    'app://x@collegebrief/index.html',
    'app:index.html',
    'file:///index.html',
    'https://collegebrief/index.html',
    'geen adres',
  ])('%s', async (address) => {
    expect((await getRaw(address)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'HEAD'])('the method %s', async (method) => {
    expect((await get('app://collegebrief/', method)).status).toBe(405);
  });
});
