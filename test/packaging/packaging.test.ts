import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage, statFile } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLicenceTexts } from '../../bundling/licence-texts.ts';
import { expectedFiles, importsOf, reachedFrom } from './expected-files.ts';
import { type PackedApp, packApp } from './pack-app.ts';

let folder = '';
let app: PackedApp;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pakket-'));
  app = await packApp(folder);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files of the archive, without its folders, with `/` as separator. */
function packedFiles(): string[] {
  return listPackage(app.archive, { isPack: false })
    .map((path) => path.slice(1).replaceAll('\\', '/'))
    .filter((path) => !('files' in statFile(app.archive, path)))
    .sort();
}

describe('the archive', () => {
  test('holds all that the program needs, and nothing else', () => {
    const [packed, expected] = [packedFiles(), expectedFiles()];
    expect(packed.filter((path) => !expected.includes(path))).toEqual([]);
    expect(expected.filter((path) => !packed.includes(path))).toEqual([]);
  });

  test('holds the files as they are here', () => {
    for (const path of [
      'dist/main.js',
      'dist/preload.cjs',
      'dist/renderer/index.html',
      'assets/huisstijlen/nijmegen/huisstijl.json',
    ]) {
      expect(extractFile(app.archive, path).equals(readFileSync(path))).toBe(true);
    }
  });

  test('holds the licence texts of every library and font, for the window to show', () => {
    const chunk = packedFiles().find((path) => /licence-texts-.*\.js$/.test(path)) ?? '';
    const packed = extractFile(app.archive, chunk).toString();
    const texts = readLicenceTexts('.');
    expect(texts.length).toBeGreaterThan(20);
    for (const { naam, tekst } of texts) {
      const someWords = tekst.split('\n').find((line) => line.length > 40) ?? tekst;
      expect([naam, packed.includes(JSON.stringify(someWords).slice(1, -1).slice(0, 60))]).toEqual([naam, true]);
    }
  });

  test('starts at the bundle of the main process, as a module', () => {
    const { main, type, version, productName, dependencies, devDependencies, scripts } = JSON.parse(
      extractFile(app.archive, 'package.json').toString(),
    );
    const own = JSON.parse(readFileSync('package.json', 'utf8'));
    expect({ main, type, version }).toEqual({ main: 'dist/main.js', type: 'module', version: own.version });
    expect(productName).toBe('Collegebrief');
    expect(devDependencies).toBeUndefined();
    expect(scripts).toBeUndefined();
    expect(Object.keys(dependencies)).toEqual(Object.keys(own.dependencies));
  });

  test('imports nothing but Electron, Node and the native package', () => {
    const outside = reachedFrom('dist/main.js')
      .flatMap(importsOf)
      .filter((name) => !name.startsWith('.'));
    const known = ['electron', '@myriaddreamin/typst-ts-node-compiler', ...builtinModules];
    expect(outside.filter((name) => !known.includes(name.replace('node:', '')))).toEqual([]);
    expect(importsOf('dist/preload.cjs')).toEqual([]);
    expect(readFileSync('dist/preload.cjs', 'utf8').match(/require\("[^"]+"\)/g)).toEqual(['require("electron")']);
  });
});

describe('beside the archive', () => {
  test('stands the native part alone: the system loads it from a file', () => {
    const unpacked = readdirSync(`${app.archive}.unpacked`, { recursive: true, withFileTypes: true });
    const files = unpacked.filter((entry) => entry.isFile()).map(({ name }) => name);
    expect(files.filter((name) => name !== 'package.json')).toEqual([
      expect.stringMatching(/^typst-ts-node-compiler\..*\.node$/),
    ]);
    expect(readdirSync(join(app.folder, 'resources')).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  });

  test('stand the two languages of Chromium that are used', () => {
    expect(readdirSync(join(app.folder, 'locales')).sort()).toEqual(['en-US.pak', 'nl.pak']);
  });
});

test('the fuses leave one way in: our own archive, unchanged', async () => {
  const wire = await getCurrentFuseWire(app.program);
  const state = (fuse: FuseV1Options) => String.fromCharCode(Number(wire[fuse]));
  expect({
    runAsNode: state(FuseV1Options.RunAsNode),
    nodeOptions: state(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
    inspect: state(FuseV1Options.EnableNodeCliInspectArguments),
    integrity: state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation),
    onlyAsar: state(FuseV1Options.OnlyLoadAppFromAsar),
    fileProtocol: state(FuseV1Options.GrantFileProtocolExtraPrivileges),
  }).toEqual({ runAsNode: '0', nodeOptions: '0', inspect: '0', integrity: '1', onlyAsar: '1', fileProtocol: '0' });
});

test('packing asked nothing of the network', () => {
  const asked = readFileSync(app.networkLog, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && line !== 'watching');
  expect(asked).toEqual([]);
});

test('every platform that is packed for has its native part in the lock file', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const prefix = 'node_modules/@myriaddreamin/typst-ts-node-compiler-';
  const platforms = Object.keys(packages).flatMap((path) =>
    path.startsWith(prefix) ? [path.slice(prefix.length)] : [],
  );
  expect(platforms).toEqual(
    expect.arrayContaining(['win32-x64-msvc', 'darwin-arm64', 'darwin-x64', 'linux-x64-gnu', 'linux-arm64-gnu']),
  );
});
