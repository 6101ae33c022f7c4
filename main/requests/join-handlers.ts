import { basename } from 'node:path';
import type { Letter } from '../../letter/model/letter.ts';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import type { Program } from '../app/program.ts';
import type { JoinSides } from '../contract.ts';
import { readTextFile } from '../files/read-text-file.ts';
import { textHash } from '../files/text-hash.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { closestVersion } from '../letters/closest-version.ts';
import { unseenLines } from '../letters/unseen-lines.ts';
import { createLateProgress } from './late-progress.ts';
import { letterFolder } from './letter-folder.ts';

export function joinHandlers(program: Program): Pick<Handlers, 'join:letters' | 'join:choose'> {
  const { tokens, letters, versions, surroundings } = program;
  return {
    'join:letters': async ({ file, letter, known }) => {
      const path = tokens.pathOf(file);
      const theirs = await letters.lookAt(path, () => readTheirs(path, letter));
      if (!theirs.ok) return theirs;
      // What the other wrote is a version of this letter as well: it can be gone back to.
      void surroundings.work.add(versions.keep(letter.id, theirs.value.text, 'other', path));
      const base = known === undefined ? undefined : await keptLetter(letter.id, known, program);
      if (known === undefined || base === undefined) return ok(sidesOf(theirs.value, base));
      const doubted = await unseenLines(base, known, theirs.value.letter, versions);
      return ok({ ...sidesOf(theirs.value, base), ...(doubted.length === 0 ? {} : { doubted }) });
    },
    'join:choose': async ({ letter }) => {
      const path = await surroundings.outside.chooseLetter(await letterFolder(program));
      if (path === undefined) return ok(null);
      return withProgress(program, async (looked) => {
        const theirs = await readTheirs(path, letter);
        if (!theirs.ok) return theirs;
        const closest = await closestVersion(theirs.value.letter, versions, looked);
        // Whatever of it comes into our letter is known to be theirs, and a later copy of theirs is joined from this one.
        await versions.keep(letter.id, theirs.value.text, 'other', path);
        const doubted = closest === undefined ? {} : { doubted: [...closest.doubted] };
        return ok({ ...sidesOf(theirs.value, closest?.base), ...doubted });
      });
    },
  };
}

/** Tells the window how far the work is when it takes long. */
async function withProgress<Value>(
  { surroundings }: Program,
  work: (looked: (done: number, of: number) => void) => Promise<Value>,
): Promise<Value> {
  let of = 1;
  const progress = createLateProgress((done) => surroundings.notice('join-progress', { done, of }));
  try {
    return await work((done, count) => {
      of = count;
      progress.step(done);
    });
  } finally {
    progress.end();
  }
}

type Theirs = { letter: Letter; text: string };

function sidesOf({ letter, text }: Theirs, base: Letter | undefined): JoinSides {
  return { theirs: letter, theirsHash: textHash(text), ...(base === undefined ? {} : { base }) };
}

/** The letter that stands in a file, when it is the same letter as the one in the window. */
async function readTheirs(path: string, ours: Letter): Promise<Result<Theirs>> {
  const text = await readTextFile(path, basename(path));
  if (!text.ok) return text;
  const letter = readBriefFile(text.value, basename(path));
  if (!letter.ok) return letter;
  if (letter.value.id !== ours.id) return failed([otherLetter(path)]);
  return ok({ letter: letter.value, text: text.value });
}

/** The version with which both sides began; undefined when it was not kept. */
async function keptLetter(id: string, hash: string, { versions }: Program): Promise<Letter | undefined> {
  const text = await versions.textWithHash(id, hash);
  const letter = text === undefined ? undefined : readBriefFile(text, hash);
  return letter?.ok ? letter.value : undefined;
}

function otherLetter(path: string): Fault<'letter-other'> {
  return {
    kind: 'letter-other',
    place: basename(path),
    sentence: 'Dit is een andere brief, en geen kopie van de brief in dit venster.',
    remedy: 'Kies een bestand dat als kopie van deze brief is begonnen.',
  };
}
