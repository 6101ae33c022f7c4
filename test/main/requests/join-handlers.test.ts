import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Alinea } from '../../../letter/body/body.ts';
import type { Letter } from '../../../letter/model/letter.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { textHash } from '../../../main/files/text-hash.ts';
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

const about = (letter: Letter, onderwerp: string): Letter => ({
  ...letter,
  gegevens: { ...letter.gegevens, onderwerp },
});

const firstAlinea = ({ body }: Letter) => body[0]!.children[0] as Alinea;

/** The letter with a sentence more in its first alinea. */
function withSentence(letter: Letter, sentence: string): Letter {
  const alinea = firstAlinea(letter);
  const longer = { ...alinea, children: [...alinea.children, { text: ` ${sentence}` }] };
  const [first, ...rest] = letter.body;
  return {
    ...letter,
    body: [{ ...first, children: [longer, ...first!.children.slice(1)] }, ...rest] as Letter['body'],
  };
}

/** The letter with an alinea more at the end of its first section. */
function withAlinea({ body: [first, ...rest], ...letter }: Letter, id: string, text: string): Letter {
  const alinea = { type: 'alinea', id, children: [{ text }] };
  return { ...letter, body: [{ ...first, children: [...first!.children, alinea] }, ...rest] as Letter['body'] };
}

function withoutAlinea({ body: [first, ...rest], ...letter }: Letter, id: string): Letter {
  const children = first!.children.filter((child) => !('id' in child) || child.id !== id);
  return { ...letter, body: [{ ...first, children }, ...rest] as Letter['body'] };
}

async function opened() {
  const { token } = run.program.tokens.refFor(path);
  const { letter, textHash: known } = resultValue(await run.handlers['letter:open']({ file: token }));
  await run.program.surroundings.work.settled();
  return { file: token, letter, known: known! };
}

describe('what stands in the file of the letter', () => {
  test('comes with its hash, and with the letter that was read before', async () => {
    const { file, letter, known } = await opened();
    const text = writeBriefFile(about(letter, 'Van een ander'));
    writeFileSync(path, text);
    const sides = resultValue(await run.handlers['join:letters']({ file, letter: about(letter, 'Van mij'), known }));
    expect(sides).toEqual({ base: letter, theirs: about(letter, 'Van een ander'), theirsHash: textHash(text) });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('is kept as a version, so that it can be gone back to', async () => {
    const { file, letter, known } = await opened();
    writeFileSync(path, writeBriefFile(about(letter, 'Van een ander')));
    await run.handlers['join:letters']({ file, letter, known });
    await run.program.surroundings.work.settled();
    const { versions } = resultValue(await run.handlers['versions:list']({ letter: letter.id }));
    expect(versions.map(({ how }) => how)).toEqual(['other', 'opened']);
  });

  test('may be written over by who joined it in, and by nobody else', async () => {
    const { file, letter, known } = await opened();
    writeFileSync(path, writeBriefFile(about(letter, 'Van een ander')));
    const { theirsHash } = resultValue(await run.handlers['join:letters']({ file, letter, known }));
    const task = { file, letter: about(letter, 'Samen'), how: 'joined' as const, known };
    expect(resultFaultKinds(await run.handlers['letter:save'](task))).toEqual(['file-changed']);
    expect(resultFaultKinds(await run.handlers['letter:save']({ ...task, over: theirsHash }))).toEqual([]);
    expect(readFileSync(path, 'utf8')).toContain('Samen');
  });

  test('names what we saved and it lacks: another who wrote at the same moment never saw that', async () => {
    const { file, letter, known } = await opened();
    const ours = withSentence(about(letter, 'Van mij'), 'Van mij.');
    const saved = resultValue(await run.handlers['letter:save']({ file, letter: ours, how: 'user', known }));
    writeFileSync(path, writeBriefFile(withSentence(letter, 'Van een ander.')));
    const sides = resultValue(await run.handlers['join:letters']({ file, letter: ours, known: saved.textHash }));
    expect(sides.base).toEqual(ours);
    expect(sides.doubted).toEqual(['gegeven onderwerp', `blok ${firstAlinea(letter).id}`]);
  });

  test('names nothing when it has what we saved: who wrote it went on from that', async () => {
    const { file, letter, known } = await opened();
    const ours = withSentence(about(letter, 'Van mij'), 'Van mij.');
    const saved = resultValue(await run.handlers['letter:save']({ file, letter: ours, how: 'user', known }));
    writeFileSync(path, writeBriefFile(withSentence(ours, 'Van een ander.')));
    const sides = resultValue(await run.handlers['join:letters']({ file, letter: ours, known: saved.textHash }));
    expect(sides).toMatchObject({ base: ours });
    expect(sides).not.toHaveProperty('doubted');
  });

  test('is not asked about where another corrected what was written here: only who had it can have the alineas after it', async () => {
    const { file, letter, known: first } = await opened();
    let [ours, known] = [letter, first];
    for (let count = 1; count <= 12; count += 1) {
      ours = withAlinea(ours, `nieuw${count}`, `Dit is zin ${count}.`);
      known = resultValue(await run.handlers['letter:save']({ file, letter: ours, how: 'auto', known })).textHash;
      await run.program.surroundings.work.settled();
    }
    const corrected = JSON.parse(JSON.stringify(ours).replaceAll('Dit is zin', 'Dit wordt zin')) as Letter;
    writeFileSync(path, writeBriefFile(withoutAlinea(corrected, 'nieuw5')));
    const sides = resultValue(await run.handlers['join:letters']({ file, letter: ours, known }));
    expect(sides.base).toEqual(ours);
    expect(sides.doubted ?? []).toEqual([]);
  });

  test('is asked about where another wrote on from an earlier text of ours: only what came after that', async () => {
    const { file, letter, known: first } = await opened();
    const texts = [letter];
    let known = first;
    for (let count = 1; count <= 6; count += 1) {
      texts.push(withAlinea(texts.at(-1)!, `nieuw${count}`, `Dit is zin ${count}.`));
      known = resultValue(
        await run.handlers['letter:save']({ file, letter: texts.at(-1)!, how: 'auto', known }),
      ).textHash;
      await run.program.surroundings.work.settled();
    }
    writeFileSync(path, writeBriefFile(withoutAlinea(withSentence(texts[4]!, 'Van een ander.'), 'nieuw2')));
    const sides = resultValue(await run.handlers['join:letters']({ file, letter: texts.at(-1)!, known }));
    expect(sides.doubted).toEqual(['blok nieuw5', 'blok nieuw6']);
  });

  test('comes without a base when what was read before was not kept', async () => {
    const { file, letter } = await opened();
    const sides = resultValue(await run.handlers['join:letters']({ file, letter, known: 'f'.repeat(64) }));
    expect(sides.base).toBeUndefined();
    expect(resultValue(await run.handlers['join:letters']({ file, letter })).base).toBeUndefined();
  });

  test.each([
    ['no letter', 'geen brief', 'brief-json'],
    ['from a newer version', '{"format": "collegebrief", "version": 99}', 'brief-newer'],
  ])('that is %s is a fault', async (_what, text, kind) => {
    const { file, letter, known } = await opened();
    writeFileSync(path, text);
    expect(resultFaultKinds(await run.handlers['join:letters']({ file, letter, known }))).toEqual([kind]);
  });

  test('that is gone, or another letter by now, is a fault', async () => {
    const { file, letter, known } = await opened();
    copyFileSync('test/letters/tabel.brief', path);
    expect(resultFaultKinds(await run.handlers['join:letters']({ file, letter, known }))).toEqual(['letter-other']);
    rmSync(path);
    expect(resultFaultKinds(await run.handlers['join:letters']({ file, letter, known }))).toEqual(['file-missing']);
  });
});

describe('another copy', () => {
  test('that is chosen comes with the version it was made of', async () => {
    const { letter } = await opened();
    run.answers.letter = join(run.root, 'kopie.brief');
    writeFileSync(run.answers.letter, writeBriefFile(about(letter, 'Van een ander')));
    const sides = resultValue(await run.handlers['join:choose']({ letter }));
    expect(sides).toMatchObject({ base: letter, theirs: about(letter, 'Van een ander') });
  });

  test('that is another letter is refused; cancelling is no fault', async () => {
    const { letter } = await opened();
    expect(await run.handlers['join:choose']({ letter })).toEqual({ ok: true, value: null });
    run.answers.letter = 'test/letters/tabel.brief';
    expect(resultFaultKinds(await run.handlers['join:choose']({ letter }))).toEqual(['letter-other']);
  });

  test('is kept as a version, under its own name: what comes in from it is theirs', async () => {
    const { letter } = await opened();
    run.answers.letter = join(run.root, 'kopie.brief');
    writeFileSync(run.answers.letter, writeBriefFile(about(letter, 'Van een ander')));
    await run.handlers['join:choose']({ letter });
    const { versions } = resultValue(await run.handlers['versions:list']({ letter: letter.id }));
    expect(versions.map(({ how }) => how)).toEqual(['other', 'opened']);
  });
});
