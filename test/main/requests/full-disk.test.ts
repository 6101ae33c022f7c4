import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { smallDisk } from '../files/small-disk.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram } from '../test-program.ts';

const disk = smallDisk(256);
afterAll(() => disk?.remove());

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});

/** Takes all the room that the disk has left. */
function fill(path: string): void {
  for (const size of [65536, 4096, 512, 1]) {
    for (;;) {
      try {
        writeFileSync(path, Buffer.alloc(size), { flag: 'a' });
      } catch {
        break;
      }
    }
  }
}

describe.runIf(disk !== undefined)('a disk that is full', () => {
  const folder = disk?.folder ?? '';

  test('the letter on it stays as it was, nothing lies beside it, and with room it is saved', async () => {
    const run = startTestProgram();
    const path = join(folder, 'brief.brief');
    copyFileSync('test/letters/E26.000183.brief', path);
    const before = readFileSync(path, 'utf8');
    const file = run.program.tokens.refFor(path).token;
    const opened = resultValue(await run.handlers['letter:open']({ file }));
    const save = () =>
      run.handlers['letter:save']({
        file,
        letter: about(opened.letter, 'Anders'),
        how: 'auto',
        known: opened.textHash!,
      });
    fill(join(folder, 'vol'));
    expect(resultFaultKinds(await save())).toEqual(['disk-full']);
    expect(readFileSync(path, 'utf8')).toBe(before);
    expect(
      readdirSync(folder)
        .filter((name) => !name.startsWith('.~lock.'))
        .sort(),
    ).toEqual(['brief.brief', 'vol']);
    rmSync(join(folder, 'vol'));
    resultValue(await save());
    expect(readFileSync(path, 'utf8')).toContain('Anders');
    await run.program.locks.keepOnly(undefined);
    await run.end();
    rmSync(path);
  });

  test('when it holds the versions a save is no less saved; the list tells that there is one too few', async () => {
    const root = join(folder, 'eigen');
    mkdirSync(root);
    const run = startTestProgram({ root });
    const elsewhere = startTestProgram();
    const path = join(elsewhere.root, 'brief.brief');
    copyFileSync('test/letters/E26.000183.brief', path);
    const file = run.program.tokens.refFor(path).token;
    const opened = resultValue(await run.handlers['letter:open']({ file }));
    await run.program.surroundings.work.settled();
    fill(join(folder, 'vol'));
    const letter = about(opened.letter, 'Anders');
    const saved = await run.handlers['letter:save']({ file, letter, how: 'user', known: opened.textHash! });
    expect(resultValue(saved).name).toBe('brief.brief');
    const list = resultValue(await run.handlers['versions:list']({ letter: letter.id }));
    expect(list.versions.map(({ how }) => how)).toEqual(['opened']);
    expect(list.fault?.kind).toBe('disk-full');

    rmSync(join(folder, 'vol'));
    resultValue(await run.handlers['letter:save']({ file, letter, how: 'user', known: resultValue(saved).textHash }));
    const after = resultValue(await run.handlers['versions:list']({ letter: letter.id }));
    expect(after.versions.map(({ how }) => how)).toEqual(['user', 'opened']);
    expect(after.fault).toBeUndefined();
    await run.end();
    await elsewhere.end();
  });
});
