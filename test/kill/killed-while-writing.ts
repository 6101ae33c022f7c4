import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { readBriefFile } from '../../letter/model/read-brief-file.ts';
import { writeBriefFile } from '../../letter/model/write-brief-file.ts';
import { textHash } from '../../main/files/text-hash.ts';
import { createVersions } from '../../main/versions/versions.ts';
import { resultValue } from '../main/result-value.ts';
import { startTestProgram } from '../main/test-program.ts';
import { LETTERS, numbered, type Work, workIn } from './written-work.ts';

/** Bundles what is killed (writes-until-killed.ts); gives the folder in which it stands. */
export async function buildWriter(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-schrijver-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'test/kill/writes-until-killed.ts',
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'writer.js' } },
    },
  });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  return folder;
}

/** Lets the writer write, and kills it so many ms after it has done each thing once. Gives where it wrote. */
export async function killedWhileWriting(writer: string, killAfter: number): Promise<Work> {
  const work = workIn(mkdtempSync(join(tmpdir(), 'collegebrief-kill-')));
  const child = spawn(process.execPath, [join(writer, 'writer.js'), JSON.stringify(work)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  await Promise.race([toldBy(child), ended.then(() => Promise.reject(new Error('It ended by itself.')))]);
  await new Promise((done) => setTimeout(done, killAfter));
  child.kill('SIGKILL');
  await ended;
  return work;
}

function toldBy(child: ChildProcess): Promise<unknown> {
  return new Promise((told) => child.once('message', told));
}

/** The hashes of what each exported file may hold, by its name. */
export async function possibleExports(): Promise<ReadonlyMap<string, readonly string[]>> {
  const run = startTestProgram();
  const folder = run.program.tokens.refFor(run.root).token;
  const found = new Map<string, string[]>([
    ['brief.docx', []],
    ['brief.pdf', []],
  ]);
  for (const count of [0, 1]) {
    const letter = numbered(LETTERS.exported, count);
    const task = { letter, formats: ['docx' as const, 'pdf' as const], folder, name: 'brief', concept: true };
    resultValue(await run.handlers['export:run'](task));
    for (const [name, hashes] of found) hashes.push(hashOf(join(run.root, name)));
  }
  await run.end();
  return found;
}

const hashOf = (path: string) => textHash(readFileSync(path).toString('latin1'));

const TEMPORARY = /\.brief-tmp$/;
const isExpected = (name: string, of: RegExp) => of.test(name) || TEMPORARY.test(name);

/** What is not as it must be on the disk; nothing when every file is whole. */
export async function brokenIn(work: Work, exports: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  return [
    ...readdirSync(work.letters)
      .filter((name) => !isExpected(name, /^(opgeslagen-als|teruggezet)\.brief$|^\.~lock\./))
      .map((name) => `${name} is left`),
    ...[work.savedAs, work.putBackIn].filter((path) => !isWholeLetter(readFileSync(path, 'utf8'))),
    ...[...exports]
      .filter(([name, hashes]) => !hashes.includes(hashOf(join(work.exports, name))))
      .map(([name]) => name),
    ...readdirSync(work.exports).filter((name) => !isExpected(name, /^brief\.(docx|pdf)$/)),
    ...(await Promise.all(Object.values(LETTERS).map(({ id }) => brokenVersions(work, id)))).flat(),
  ];
}

function isWholeLetter(text: string): boolean {
  const read = readBriefFile(text, '');
  return read.ok && writeBriefFile(read.value) === text;
}

async function brokenVersions({ versions: folder }: Work, letter: string): Promise<string[]> {
  if (!existsSync(join(folder, letter))) return [];
  const versions = createVersions(folder, () => new Date());
  const listed = await versions.list(letter);
  if (!listed.ok) return [`the list of ${letter}`];
  const texts = await Promise.all(listed.value.versions.map(({ id }) => versions.text(letter, id)));
  const broken = texts.filter((text) => !text.ok || !isWholeLetter(text.value)).map(() => `a version of ${letter}`);
  const { files } = await versions.history(letter);
  return files.size === 0 ? [...broken, `the history of ${letter}`] : broken;
}

export function temporariesIn({ letters, exports, versions }: Work): string[] {
  const folders = [letters, exports, ...readdirSync(versions).map((id) => join(versions, id))];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => TEMPORARY.test(name))
      .map((name) => join(folder, name)),
  );
}

/** The next run, two hours later: opens, saves, exports and keeps a version. Gives what is then still left behind. */
export async function leftAfterNextRun(work: Work): Promise<string[]> {
  const before = new Date(Date.now() - 2 * 60 * 60 * 1000);
  for (const path of temporariesIn(work)) utimesSync(path, before, before);
  const { handlers, program } = startTestProgram({ root: work.root });
  for (const path of [work.savedAs, work.putBackIn]) {
    const file = program.tokens.refFor(path).token;
    const { letter, textHash: known } = resultValue(await handlers['letter:open']({ file }));
    const next = numbered(letter, 99);
    resultValue(await handlers['letter:save']({ file, letter: next, how: 'user', ...(known ? { known } : {}) }));
  }
  const folder = program.tokens.refFor(work.exports).token;
  const task = { letter: LETTERS.exported, formats: ['docx' as const], folder, name: 'brief', concept: true };
  resultValue(await handlers['export:run'](task));
  await program.versions.keep(LETTERS.thinned.id, writeBriefFile(LETTERS.thinned), 'user');
  await program.surroundings.work.settled();
  program.locks.giveBackNow();
  return temporariesIn(work);
}

export function removeWork({ root }: Work): void {
  rmSync(root, { recursive: true, force: true });
}
