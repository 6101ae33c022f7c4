import { copyFileSync, mkdirSync } from 'node:fs';
import type { Letter } from '../../letter/model/letter.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { createVersions } from '../../main/versions/versions.ts';
import { resultValue } from '../main/result-value.ts';
import { startTestProgram } from '../main/test-program.ts';
import { LETTERS, numbered, SEED, type Work } from './written-work.ts';

/**
 * Runs in a process of its own, in the folder that it is told: saves under a name, exports, puts back versions and thins
 * them, all at once and without end. Says so once each has been done.
 */
async function writeUntilKilled(work: Work): Promise<never> {
  mkdirSync(work.letters, { recursive: true });
  mkdirSync(work.exports, { recursive: true });
  const run = startTestProgram({ root: work.root });
  const deeds = [saveAs(run, work), exportBoth(run, work), await putBack(run, work), thin(work)];
  for (const deed of deeds) await deed();
  process.send?.('all done once');
  await Promise.all(
    deeds.map(async (deed) => {
      for (;;) await deed();
    }),
  );
  throw new Error('It ends only by being killed.');
}

type Run = ReturnType<typeof startTestProgram>;
type Deed = () => Promise<void>;

function saveAs({ handlers, answers }: Run, { savedAs }: Work): Deed {
  let count = 0;
  answers.saveName = savedAs;
  return async () => {
    resultValue(await handlers['letter:save-as']({ letter: numbered(LETTERS.savedAs, count++) }));
  };
}

/** The same two letters in turn, so that it is known what the files may hold. */
function exportBoth({ handlers, program }: Run, { exports }: Work): Deed {
  let count = 0;
  const folder = program.tokens.refFor(exports).token;
  return async () => {
    const letter = numbered(LETTERS.exported, count++ % 2);
    const task = { letter, formats: ['docx' as const, 'pdf' as const], folder, name: 'brief', concept: true };
    resultValue(await handlers['export:run'](task));
  };
}

async function putBack({ handlers, program }: Run, { putBackIn }: Work): Promise<Deed> {
  copyFileSync(SEED, putBackIn);
  const file = program.tokens.refFor(putBackIn).token;
  const opened = resultValue(await handlers['letter:open']({ file }));
  let known = opened.textHash;
  const save = async (letter: Letter, how: 'user' | 'restored') => {
    const saved = await handlers['letter:save']({ file, letter, how, ...(known === undefined ? {} : { known }) });
    known = resultValue(saved).textHash;
    await program.surroundings.work.settled();
  };
  for (let count = 0; count < 3; count += 1) await save(numbered(opened.letter, count), 'user');
  return async () => {
    const { versions } = resultValue(await handlers['versions:list']({ letter: opened.letter.id }));
    const version = versions[Math.floor(Math.random() * versions.length)]?.id ?? '';
    await save(resultValue(await handlers['versions:letter']({ letter: opened.letter.id, version })), 'restored');
  };
}

/** Nine hours pass between each two versions. */
function thin({ versions: folder }: Work): Deed {
  let count = 0;
  const versions = createVersions(folder, () => new Date(Date.UTC(2026, 0, 5, 9 * count)));
  return async () => {
    count += 1;
    const letter = numbered(LETTERS.thinned, count);
    await versions.keep(letter.id, writeBriefFile(letter), 'user', '/brieven/brief.brief');
  };
}

await writeUntilKilled(JSON.parse(process.argv[2] ?? ''));
