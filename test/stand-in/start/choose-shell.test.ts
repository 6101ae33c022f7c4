import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { electronBinary } from '../electron-binary.ts';
import { chooseShell } from './choose-shell.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'collegebrief-start-'));
  writeFileSync(join(root, 'package.json'), '{}');
  mkdirSync(join(root, 'node_modules', 'electron'), { recursive: true });
  writeFileSync(join(root, 'node_modules', 'electron', 'package.json'), '{"name":"electron"}');
});

afterEach(() => rmSync(root, { recursive: true }));

/** Makes a program; what it does is never asked. */
function program(...path: string[]): string {
  const file = join(root, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('the binary of Electron', () => {
  test('is not there when npm brought the package alone', () => {
    expect(electronBinary(root, {})).toBeUndefined();
  });

  test('is not there when the package names a program that was never fetched', () => {
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron');
    expect(electronBinary(root, {})).toBeUndefined();
  });

  test('is the program that the package names', () => {
    const binary = program('node_modules', 'electron', 'dist', 'electron.exe');
    writeFileSync(join(root, 'node_modules', 'electron', 'path.txt'), 'electron.exe');
    expect(electronBinary(root, {})).toBe(binary);
  });

  test('may stand elsewhere, where the package itself looks too', () => {
    const binary = program('elders', 'electron');
    expect(electronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'elders') })).toBe(binary);
  });

  test('is not there without the package', () => {
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(electronBinary(root, {})).toBeUndefined();
  });
});

describe('npm start', () => {
  test('takes Electron where its binary is, also without a display', () => {
    const binary = program('node_modules', 'electron', 'dist', 'electron');
    expect(chooseShell(root, { PATH: '' }, 'linux')).toEqual({ kind: 'electron', binary });
  });

  test('takes an installed Chromium where it is not', () => {
    const path = program('bin', 'chromium');
    const env = { DISPLAY: ':0', PATH: join(root, 'bin') };
    expect(chooseShell(root, env, 'linux')).toEqual({
      kind: 'chromium',
      program: { path, env: {}, kind: 'installed' },
    });
  });

  test('takes the Chromium that is named, and Chromium rather than Electron when told so', () => {
    program('node_modules', 'electron', 'dist', 'electron');
    const path = program('mijn', 'browser');
    const env = { WAYLAND_DISPLAY: 'wayland-0', COLLEGEBRIEF_CHROMIUM: path, COLLEGEBRIEF_START: 'chromium' };
    expect(chooseShell(root, env, 'linux')).toMatchObject({ kind: 'chromium', program: { path } });
  });

  test('says what to do without a display, on Linux', () => {
    const env = { PATH: join(program('bin', 'chromium'), '..') };
    const shell = chooseShell(root, env, 'linux');
    expect(shell).toMatchObject({ kind: 'none', message: expect.stringContaining('er is geen beeldscherm') });
    expect(chooseShell(root, env, 'darwin').kind).not.toBe('electron');
  });

  test('says what to do without a Chromium', () => {
    const shell = chooseShell(root, { DISPLAY: ':0', PATH: root }, 'linux');
    expect(shell).toMatchObject({ kind: 'none', message: expect.stringContaining('geen Chromium, Chrome of Edge') });
  });
});
