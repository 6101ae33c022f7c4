import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The packages that go along as they are: the one that cannot be bundled, and its native part for this platform. */
const NATIVE = /^@myriaddreamin\/typst-ts-node-compiler(-[a-z0-9-]+)?$/;

/**
 * Every file that belongs in the archive, computed from what the program needs: the bundles that are reached from its
 * two entries and its page, templates, fonts, huisstijlen, and the native package.
 */
export function expectedFiles(): string[] {
  return [
    'package.json',
    'LICENSE.md',
    'dist/preload.cjs',
    ...reachedFrom('dist/main.js'),
    ...pageFiles(),
    ...['templates', 'assets/fonts', 'assets/huisstijlen', ...nativePackages()].flatMap(filesIn),
  ].sort();
}

/** A bundle and all that it imports of its own. */
export function reachedFrom(entry: string, found = new Set<string>()): string[] {
  if (found.has(entry)) return [];
  found.add(entry);
  for (const name of importsOf(entry)) {
    if (name.startsWith('.')) reachedFrom(posix.join(posix.dirname(entry), name), found);
  }
  return [...found];
}

/** What a bundle imports, statically or when it is needed. */
export function importsOf(bundle: string): string[] {
  const text = readFileSync(bundle, 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\b[^'"\n]*?from\s*["']([^"']+)["']/gm)];
  const sideEffects = [...text.matchAll(/^import\s*["']([^"']+)["']/gm)];
  const calls = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)];
  return [...statements, ...sideEffects, ...calls].flatMap(([, name]) => name ?? []);
}

/** The page of the window and those files of its assets whose name occurs in a file that is needed. */
function pageFiles(): string[] {
  const folder = 'dist/renderer';
  const all = filesIn(`${folder}/assets`);
  const needed = [`${folder}/index.html`];
  for (const file of needed) {
    if (!/\.(html|js|css)$/.test(file)) continue;
    const text = readFileSync(file, 'utf8');
    needed.push(...all.filter((asset) => text.includes(posix.basename(asset)) && !needed.includes(asset)));
  }
  return needed;
}

function nativePackages(): string[] {
  const scope = '@myriaddreamin';
  const names = readdirSync(`node_modules/${scope}`).map((name) => `${scope}/${name}`);
  return names.filter((name) => NATIVE.test(name)).map((name) => `node_modules/${name}`);
}

/** Declarations of types and readmes do not run; electron-builder leaves them out of packages. */
const LEFT_OUT = /^node_modules\/.*(\.d\.ts|\/README\.md)$/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .filter((path) => !LEFT_OUT.test(path));
}
