import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createFileTokens } from '../../../main/files/file-tokens.ts';

test('a path and its token stand for each other, and the name is shown with the folder', () => {
  const tokens = createFileTokens();
  const path = resolve('/brieven/E26.000183.brief');
  const ref = tokens.refFor(path);
  expect(ref).toEqual({ token: ref.token, name: 'E26.000183.brief', folder: resolve('/brieven') });
  expect(tokens.pathOf(ref.token)).toBe(path);
});

test('the same file always has the same token, however it is named', () => {
  const tokens = createFileTokens();
  const { token } = tokens.refFor('/brieven/een.brief');
  expect(tokens.refFor(join('/brieven', 'map', '..', 'een.brief')).token).toBe(token);
  expect(tokens.refFor('/brieven/twee.brief').token).not.toBe(token);
});

test('a token has the form of the contract, tells nothing, and differs in each run', () => {
  const [one, other] = [createFileTokens().refFor('/a.brief').token, createFileTokens().refFor('/a.brief').token];
  expect(one).toMatch(/^[a-z0-9]{40}$/);
  expect(other).not.toBe(one);
});

test.each(['', 'a1b2c3', '/etc/passwd', '__proto__'])('a token that was never given out is refused: "%s"', (token) => {
  expect(() => createFileTokens().pathOf(token)).toThrow('never given');
});

test.skipIf(process.platform === 'win32')('a folder in the home folder is shown as people write it', () => {
  const { refFor, pathOf } = createFileTokens();
  const file = refFor(`${homedir()}/Documenten/a.brief`);
  expect(file.folder).toBe('~/Documenten');
  expect(pathOf(file.token)).toBe(`${homedir()}/Documenten/a.brief`);
  expect(refFor(`${homedir()}/a.brief`).folder).toBe('~');
  expect(refFor(`${homedir()}en/a.brief`).folder).toBe(`${homedir()}en`);
});
