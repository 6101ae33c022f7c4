import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '../../../letter/model/letter.ts';
import { readBriefFile } from '../../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { closedFolder } from '../files/closed-folder.ts';
import { resultFaultKinds, resultValue } from '../result-value.ts';
import { startTestProgram, type TestProgram } from '../test-program.ts';

let run: TestProgram;
let path = '';
beforeEach(() => {
  run = startTestProgram();
  path = join(run.root, 'brief.brief');
  copyFileSync('test/letters/E26.000183.brief', path);
});
afterEach(() => run.end());

async function opened() {
  const { letter, file } = resultValue(
    await run.handlers['letter:open']({ file: run.program.tokens.refFor(path).token }),
  );
  return { letter, file: file!.token };
}

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});
const onDisk = (at = path) => resultValue(readBriefFile(readFileSync(at, 'utf8'), 'brief'));

describe('saving a letter that has a file', () => {
  test('writes it, whole and readable, with nothing beside it', async () => {
    const { letter, file } = await opened();
    const changed = about(letter, 'Anders');
    expect(resultValue(await run.handlers['letter:save']({ file, letter: changed })).token).toBe(file);
    expect(onDisk()).toEqual(changed);
    expect(readdirSync(run.root).sort()).toEqual(['brief.brief', 'userData']);
  });

  test('again and again works: what was written last is known', async () => {
    const { letter, file } = await opened();
    for (const word of ['een', 'twee', 'drie']) {
      resultValue(await run.handlers['letter:save']({ file, letter: about(letter, word) }));
    }
    expect(onDisk().gegevens.onderwerp).toBe('drie');
  });

  test('two saves at once end with the last one', async () => {
    const { letter, file } = await opened();
    const saves = ['een', 'twee'].map((word) => run.handlers['letter:save']({ file, letter: about(letter, word) }));
    for (const saved of await Promise.all(saves)) resultValue(saved);
    expect(onDisk().gegevens.onderwerp).toBe('twee');
  });

  test('never writes over what somebody else wrote in the meantime, also when the time of the file says nothing', async () => {
    const { letter, file } = await opened();
    const theirs = writeBriefFile(about(letter, 'Van een collega'));
    writeFileSync(path, theirs);
    utimesSync(path, new Date(0), new Date(0));
    expect(resultFaultKinds(await run.handlers['letter:save']({ file, letter }))).toEqual(['file-changed']);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test('is not stopped by a file that was touched but says the same', async () => {
    const { letter, file } = await opened();
    utimesSync(path, new Date(), new Date());
    resultValue(await run.handlers['letter:save']({ file, letter: about(letter, 'Anders') }));
    expect(onDisk().gegevens.onderwerp).toBe('Anders');
  });

  test('never writes over a file that was in the list but not opened', async () => {
    const { letter } = await opened();
    const other = join(run.root, 'ander.brief');
    copyFileSync('test/letters/tabel.brief', other);
    const before = readFileSync(other, 'utf8');
    const file = run.program.tokens.refFor(other).token;
    expect(resultFaultKinds(await run.handlers['letter:save']({ file, letter }))).toEqual(['file-changed']);
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  test('writes a file that was thrown away again', async () => {
    const { letter, file } = await opened();
    rmSync(path);
    resultValue(await run.handlers['letter:save']({ file, letter }));
    expect(onDisk()).toEqual(letter);
  });

  test('says so when the folder is gone, and makes none', async () => {
    mkdirSync(join(run.root, 'map'));
    path = join(run.root, 'map', 'brief.brief');
    copyFileSync('test/letters/E26.000183.brief', path);
    const { letter, file } = await opened();
    rmSync(join(run.root, 'map'), { recursive: true });
    expect(resultFaultKinds(await run.handlers['letter:save']({ file, letter }))).toEqual(['folder-missing']);
    expect(existsSync(join(run.root, 'map'))).toBe(false);
  });

  test('refuses a letter that could not be opened again, and leaves the file as it was', async () => {
    const { letter, file } = await opened();
    const [first, ...rest] = letter.body;
    const before = readFileSync(path, 'utf8');
    const twice = { ...letter, body: [first!, ...rest, first!] };
    await expect(run.handlers['letter:save']({ file, letter: twice })).rejects.toThrow('not sound');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('saving a new letter', () => {
  test('makes the program’s own folder when none was chosen, and keeps it', async () => {
    const { letter } = await opened();
    const file = resultValue(await run.handlers['letter:save']({ letter }));
    expect(file.folder).toBe(join(run.root, 'brieven'));
    expect(file.name).toMatch(/^E26\.000183 Reactie op wensen raad .*\.brief$/);
    expect((await run.handlers['app:start']({})).folder?.name).toBe('brieven');
    expect(resultValue(await run.handlers['letters:list']({ query: '' })).map((one) => one.file)).toEqual([file]);
  });

  test('never writes over another: the next gets a number', async () => {
    const { letter } = await opened();
    const plain = about(letter, 'Kort');
    const saved = [];
    for (const word of ['a', 'b', 'c']) {
      const one = { ...plain, gegevens: { ...plain.gegevens, uw_kenmerk: word } };
      saved.push(resultValue(await run.handlers['letter:save']({ letter: one })));
    }
    const names = ['E26.000183 Kort.brief', 'E26.000183 Kort (2).brief', 'E26.000183 Kort (3).brief'];
    expect(saved.map(({ name }) => name)).toEqual(names);
    expect(names.map((name) => onDisk(join(run.root, 'brieven', name)).gegevens.uw_kenmerk)).toEqual(['a', 'b', 'c']);
  });

  test('can be saved again under the name that it got', async () => {
    const { letter } = await opened();
    const { token } = resultValue(await run.handlers['letter:save']({ letter }));
    resultValue(await run.handlers['letter:save']({ file: token, letter: about(letter, 'Anders') }));
    expect(readdirSync(join(run.root, 'brieven'))).toHaveLength(1);
  });

  test('says so when the chosen folder is gone or closed, and makes none', async () => {
    const { letter } = await opened();
    run.answers.folder = join(run.root, 'netwerk');
    await run.handlers['folder:choose']({});
    expect(resultFaultKinds(await run.handlers['letter:save']({ letter }))).toEqual(['folder-missing']);
    expect(existsSync(run.answers.folder)).toBe(false);
    mkdirSync(run.answers.folder);
    run.answers.folder = closedFolder(run.answers.folder);
    await run.handlers['folder:choose']({});
    expect(resultFaultKinds(await run.handlers['letter:save']({ letter }))).toEqual(['file-denied']);
  });
});

describe('saving under another name', () => {
  test('suggests kenmerk and onderwerp in the folder of the letters, and cancelling is no fault', async () => {
    const { letter } = await opened();
    expect(await run.handlers['letter:save-as']({ letter: about(letter, 'Kort') })).toEqual({ ok: true, value: null });
    expect(run.answers.asked.at(-1)).toEqual(['save', join(run.root, 'brieven', 'E26.000183 Kort.brief')]);
  });

  test('writes over a file of that name: the dialog asked', async () => {
    const { letter } = await opened();
    run.answers.saveName = join(run.root, 'ander.brief');
    writeFileSync(run.answers.saveName, 'oud');
    const { token } = resultValue(await run.handlers['letter:save-as']({ letter }))!;
    expect(onDisk(run.answers.saveName)).toEqual(letter);
    resultValue(await run.handlers['letter:save']({ file: token, letter: about(letter, 'Anders') }));
  });

  test('adds the extension, and then writes over nothing', async () => {
    const { letter } = await opened();
    run.answers.saveName = join(run.root, 'nieuw');
    expect(resultValue(await run.handlers['letter:save-as']({ letter }))?.name).toBe('nieuw.brief');
    expect(resultFaultKinds(await run.handlers['letter:save-as']({ letter }))).toEqual(['file-exists']);
  });
});
