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
import type { RequestInput } from '../../../main/contract.ts';
import { textHash } from '../../../main/files/text-hash.ts';
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
  const letterOpened = resultValue(await run.handlers['letter:open']({ file: run.program.tokens.refFor(path).token }));
  const { letter } = letterOpened;
  const file = letterOpened.file!.token;
  const known = letterOpened.textHash!;
  return { letter, file, known, save: saving({ file, known }) };
}

/** Saves as the window does: with what it knows of the file, and remembers what it gets back. */
function saving({ file, known }: { file: string; known: string }) {
  let last = known;
  return async (letter: Letter, input: Partial<RequestInput<'letter:save'>> = {}) => {
    const saved = await run.handlers['letter:save']({ file, letter, how: 'user', known: last, ...input });
    if (saved.ok) last = saved.value.textHash;
    return saved;
  };
}

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});
const onDisk = (at = path) => resultValue(readBriefFile(readFileSync(at, 'utf8'), 'brief'));

describe('saving a letter that has a file', () => {
  test('writes it, whole and readable, with nothing beside it', async () => {
    const { letter, file, save } = await opened();
    const changed = about(letter, 'Anders');
    expect(resultValue(await save(changed))).toMatchObject({
      token: file,
      textHash: textHash(writeBriefFile(changed)),
    });
    expect(onDisk()).toEqual(changed);
    const beside = readdirSync(run.root).filter((name) => !name.startsWith('.~lock.'));
    expect(beside.sort()).toEqual(['brief.brief', 'userData']);
  });

  test('again and again works: what was written last is known', async () => {
    const { letter, save } = await opened();
    for (const word of ['een', 'twee', 'drie']) {
      resultValue(await save(about(letter, word)));
    }
    expect(onDisk().gegevens.onderwerp).toBe('drie');
  });

  test('two saves at once do not mix: the second does not know what the first wrote', async () => {
    const { letter, save } = await opened();
    const [first, second] = await Promise.all(['een', 'twee'].map((word) => save(about(letter, word))));
    expect(first?.ok).toBe(true);
    expect(resultFaultKinds(second!)).toEqual(['file-changed']);
    expect(onDisk().gegevens.onderwerp).toBe('een');
  });

  test('never writes over what somebody else wrote in the meantime, also when the time of the file says nothing', async () => {
    const { letter, save } = await opened();
    const theirs = writeBriefFile(about(letter, 'Van een collega'));
    writeFileSync(path, theirs);
    utimesSync(path, new Date(0), new Date(0));
    expect(resultFaultKinds(await save(letter))).toEqual(['file-changed']);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test('a file that was opened once more, and is another by then, is not written over by who opened it first', async () => {
    const first = await opened();
    const theirs = writeBriefFile(about(first.letter, 'Van een collega'));
    writeFileSync(path, theirs);
    const second = await opened();
    expect(resultFaultKinds(await first.save(first.letter))).toEqual(['file-changed']);
    expect(readFileSync(path, 'utf8')).toBe(theirs);
    resultValue(await second.save(about(second.letter, 'Van mij')));
    expect(onDisk().gegevens.onderwerp).toBe('Van mij');
  });

  test('writes over a text that was joined in, and over no other', async () => {
    const { letter, save } = await opened();
    const theirs = writeBriefFile(about(letter, 'Van een collega'));
    writeFileSync(path, writeBriefFile(about(letter, 'Van een derde')));
    const over = textHash(theirs);
    expect(resultFaultKinds(await save(letter, { how: 'joined', over }))).toEqual(['file-changed']);
    writeFileSync(path, theirs);
    resultValue(await save(about(letter, 'Samen'), { how: 'joined', over }));
    expect(onDisk().gegevens.onderwerp).toBe('Samen');
  });

  test('is not stopped by a file that was touched but says the same', async () => {
    const { letter, save } = await opened();
    utimesSync(path, new Date(), new Date());
    resultValue(await save(about(letter, 'Anders')));
    expect(onDisk().gegevens.onderwerp).toBe('Anders');
  });

  test('never writes over a file that was in the list but not opened', async () => {
    const { letter, known } = await opened();
    const other = join(run.root, 'ander.brief');
    copyFileSync('test/letters/tabel.brief', other);
    const before = readFileSync(other, 'utf8');
    const file = run.program.tokens.refFor(other).token;
    const saves = [
      run.handlers['letter:save']({ file, letter, how: 'user' }),
      run.handlers['letter:save']({ file, letter, how: 'user', known }),
    ];
    for (const saved of await Promise.all(saves)) expect(resultFaultKinds(saved)).toEqual(['file-changed']);
    expect(readFileSync(other, 'utf8')).toBe(before);
  });

  test('writes a file that was thrown away again', async () => {
    const { letter, save } = await opened();
    rmSync(path);
    resultValue(await save(letter));
    expect(onDisk()).toEqual(letter);
  });

  test('says so when the folder is gone, and makes none', async () => {
    mkdirSync(join(run.root, 'map'));
    path = join(run.root, 'map', 'brief.brief');
    copyFileSync('test/letters/E26.000183.brief', path);
    const { letter, save } = await opened();
    rmSync(join(run.root, 'map'), { recursive: true });
    expect(resultFaultKinds(await save(letter))).toEqual(['folder-missing']);
    expect(existsSync(join(run.root, 'map'))).toBe(false);
  });

  test('refuses a letter that could not be opened again, and leaves the file as it was', async () => {
    const { letter, save } = await opened();
    const [first, ...rest] = letter.body;
    const before = readFileSync(path, 'utf8');
    const twice = { ...letter, body: [first!, ...rest, first!] };
    await expect(save(twice)).rejects.toThrow('not sound');
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});

describe('saving a new letter', () => {
  test('makes the program’s own folder when none was chosen, and keeps it', async () => {
    const { letter } = await opened();
    const file = resultValue(await run.handlers['letter:save']({ letter, how: 'user' }));
    expect(file.folder).toBe(join(run.root, 'brieven'));
    expect(file.name).toMatch(/^E26\.000183 Reactie op wensen raad .*\.brief$/);
    expect((await run.handlers['app:start']({})).folder?.name).toBe('brieven');
    const listed = resultValue(await run.handlers['letters:list']({ query: '' }));
    expect(listed.map((one) => one.file.token)).toEqual([file.token]);
  });

  test('never writes over another: the next gets a number', async () => {
    const { letter } = await opened();
    const plain = about(letter, 'Kort');
    const saved = [];
    for (const word of ['a', 'b', 'c']) {
      const one = { ...plain, gegevens: { ...plain.gegevens, uw_kenmerk: word } };
      saved.push(resultValue(await run.handlers['letter:save']({ letter: one, how: 'user' })));
    }
    const names = ['E26.000183 Kort.brief', 'E26.000183 Kort (2).brief', 'E26.000183 Kort (3).brief'];
    expect(saved.map(({ name }) => name)).toEqual(names);
    expect(names.map((name) => onDisk(join(run.root, 'brieven', name)).gegevens.uw_kenmerk)).toEqual(['a', 'b', 'c']);
  });

  test('can be saved again under the name that it got', async () => {
    const { letter } = await opened();
    const { token, textHash: hash } = resultValue(await run.handlers['letter:save']({ letter, how: 'user' }));
    resultValue(await saving({ file: token, known: hash })(about(letter, 'Anders')));
    expect(readdirSync(join(run.root, 'brieven'))).toHaveLength(1);
  });

  test('says so when the chosen folder is gone or closed, and makes none', async () => {
    const { letter } = await opened();
    run.answers.folder = join(run.root, 'netwerk');
    await run.handlers['folder:choose']({});
    expect(resultFaultKinds(await run.handlers['letter:save']({ letter, how: 'user' }))).toEqual(['folder-missing']);
    expect(existsSync(run.answers.folder)).toBe(false);
    mkdirSync(run.answers.folder);
    run.answers.folder = closedFolder(run.answers.folder);
    await run.handlers['folder:choose']({});
    expect(resultFaultKinds(await run.handlers['letter:save']({ letter, how: 'user' }))).toEqual(['file-denied']);
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
    const { token, textHash: hash } = resultValue(await run.handlers['letter:save-as']({ letter }))!;
    expect(onDisk(run.answers.saveName)).toEqual(letter);
    resultValue(await saving({ file: token, known: hash })(about(letter, 'Anders')));
  });

  test('over the file of this very letter keeps what a colleague wrote there as a version', async () => {
    const { letter } = await opened();
    writeFileSync(path, writeBriefFile(about(letter, 'Van een collega')));
    run.answers.saveName = path;
    resultValue(await run.handlers['letter:save-as']({ letter: about(letter, 'Van mij') }));
    expect(onDisk().gegevens.onderwerp).toBe('Van mij');
    const { versions } = resultValue(await run.handlers['versions:list']({ letter: letter.id }));
    const kept = await Promise.all(
      versions.map(async ({ id }) =>
        resultValue(await run.handlers['versions:letter']({ letter: letter.id, version: id })),
      ),
    );
    expect(kept.map(({ gegevens }) => gegevens.onderwerp).slice(0, 2)).toEqual(['Van mij', 'Van een collega']);
  });

  test('adds the extension, and then writes over nothing', async () => {
    const { letter } = await opened();
    run.answers.saveName = join(run.root, 'nieuw');
    expect(resultValue(await run.handlers['letter:save-as']({ letter }))?.name).toBe('nieuw.brief');
    expect(resultFaultKinds(await run.handlers['letter:save-as']({ letter }))).toEqual(['file-exists']);
  });
});
