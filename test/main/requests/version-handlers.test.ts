import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { textHash } from '../../../main/files/text-hash.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
let file = '';
beforeEach(() => {
  run = startTestProgram();
  const path = join(run.root, 'brief.brief');
  copyFileSync('test/letters/E26.000183.brief', path);
  file = run.program.tokens.refFor(path).token;
});
afterEach(() => run.end());

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});
const open = async () => resultValue(await run.handlers['letter:open']({ file }));
const list = async (letter: string) => resultValue(await run.handlers['versions:list']({ letter })).versions;

describe('versions', () => {
  test('what was opened and each save is kept, and given back as the letter that it was', async () => {
    const { letter, textHash: known } = await open();
    const first = about(letter, 'Eerste');
    const saved = await run.handlers['letter:save']({ file, letter: first, how: 'auto', known: known! });
    const second = about(letter, 'Tweede');
    resultValue(
      await run.handlers['letter:save']({
        file,
        letter: second,
        how: 'restored',
        known: resultValue(saved).textHash,
      }),
    );
    const versions = await list(letter.id);
    expect(versions.map(({ how }) => how)).toEqual(['restored', 'auto', 'opened']);
    const letters = await Promise.all(
      versions.map(async ({ id }) =>
        resultValue(await run.handlers['versions:letter']({ letter: letter.id, version: id })),
      ),
    );
    expect(letters).toEqual([second, first, letter]);
  });

  test('a new letter and one under another name are kept too', async () => {
    const { letter } = await open();
    resultValue(await run.handlers['letter:save']({ letter: about(letter, 'Nieuw'), how: 'user' }));
    run.answers.saveName = join(run.root, 'ander.brief');
    resultValue(await run.handlers['letter:save-as']({ letter: about(letter, 'Ander') }));
    expect((await list(letter.id)).map(({ how }) => how)).toEqual(['user', 'user', 'opened']);
  });

  test('a save that failed keeps nothing', async () => {
    const { letter } = await open();
    const wrong = await run.handlers['letter:save']({ file, letter: about(letter, 'x'), how: 'user' });
    expect(resultFaultKinds(wrong)).toEqual(['file-changed']);
    expect(await list(letter.id)).toHaveLength(1);
  });

  test('the text that a letter came from is found by the hash that travels with it', async () => {
    const { letter, textHash: known } = await open();
    resultValue(await run.handlers['letter:save']({ file, letter: about(letter, 'x'), how: 'auto', known: known! }));
    expect(await run.program.versions.textWithHash(letter.id, known!)).toBeDefined();
    expect(known).not.toBe(textHash(writeBriefFile(about(letter, 'x'))));
  });

  test('a milestone is named and stands in the list', async () => {
    const { letter } = await open();
    const [{ id } = { id: '' }] = await list(letter.id);
    const name = { letter: letter.id, version: id, naam: 'naar jurist gestuurd' };
    resultValue(await run.handlers['versions:name'](name));
    expect((await list(letter.id))[0]).toMatchObject({ id, naam: 'naar jurist gestuurd', how: 'opened' });
  });

  test('a version that is gone is a fault, a letter that was never kept has none', async () => {
    const version = '000007-20261124T080000000Z';
    const gone = await run.handlers['versions:letter']({ letter: 'a1', version });
    expect(resultFaultKinds(gone)).toEqual(['version-missing']);
    expect(resultFaultKinds(await run.handlers['versions:name']({ letter: 'a1', version, naam: 'x' }))).toEqual([
      'version-missing',
    ]);
    expect(await list('a1')).toEqual([]);
  });
});

describe('saving the copy of main', () => {
  const begin = async () => {
    const { letter, textHash: known } = await open();
    const copy = 'kopie1';
    await run.handlers['copy:begin']({ copy, revision: 0, letter, isReadOnly: false, file, known: known! });
    return { letter, copy, known: known! };
  };

  test('writes it as it is at that revision, and the journal has nothing left to recover', async () => {
    const { letter, copy, known } = await begin();
    const change = [{ op: 'replace' as const, path: ['gegevens', 'onderwerp'], value: 'Getypt' }];
    expect(await run.handlers['copy:change']({ copy, revision: 1, change })).toBe('kept');
    const saved = await run.handlers['letter:save']({ file, letter: { copy, revision: 1 }, how: 'auto', known });
    expect(resultValue(saved).textHash).toBe(textHash(writeBriefFile(about(letter, 'Getypt'))));
    await run.handlers['copy:end']({ copy });
    expect(resultValue(await run.handlers['recovery:list']({}))).toEqual([]);
  });

  test('that main has at another revision, or not at all, is a fault and writes nothing', async () => {
    const { letter, copy, known } = await begin();
    for (const sent of [
      { copy, revision: 1 },
      { copy: 'andere', revision: 0 },
    ]) {
      const saved = await run.handlers['letter:save']({ file, letter: sent, how: 'auto', known });
      expect(resultFaultKinds(saved)).toEqual(['copy-behind']);
    }
    expect(await list(letter.id)).toHaveLength(1);
  });
});
