import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkLetter } from '../../../letter/check/check-letter.ts';
import { type Fault, failed, ok, type Result } from '../../../letter/model/result.ts';
import {
  createLetterExporter,
  type ExportFormat,
  exportNameOf,
  type LetterExporter,
} from '../../export/letter-exporter.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from '../../files/file-fault.ts';
import { writeFileAtomically } from '../../files/write-file-atomically.ts';
import { type OpenedLetter, openLetter } from '../../open-letter.ts';
import type { CommandContext } from '../command-context.ts';
import { type ExitCode, exitCodeFor, worst } from '../exit-code.ts';
import { faultsText } from '../fault-text.ts';
import type { Arguments } from '../parse-arguments.ts';
import { createProgress } from '../progress.ts';
import { UniqueNames } from '../unique-names.ts';

/**
 * `brief export`: the DOCX and the PDF of each letter. A letter with faults is not exported, except as a draft with
 * `--concept`; the others of the batch are. Each file is written whole or not at all.
 */
export async function exportCommand(args: Arguments, { terminal, sources }: CommandContext): Promise<ExitCode> {
  const { files } = args;
  const folder = args.out ?? '.';
  const ready = await makeFolder(folder);
  if (!ready.ok) {
    terminal.err(faultsText(ready.faults));
    return exitCodeFor(ready.faults);
  }
  const exporter = createLetterExporter(sources.folder);
  const names = new UniqueNames();
  const progress = createProgress(terminal, files.length);
  const codes: ExitCode[] = [];
  for (const path of files) {
    progress.next(basename(path));
    const opened = await openLetter(path, sources);
    const checked = opened.ok ? sendable(opened.value, basename(path), args.concept) : opened;
    const { written, faults } = checked.ok
      ? await write(checked.value, { args, exporter, names, folder })
      : { written: [], faults: checked.faults };
    progress.clear();
    terminal.out(written.map((file) => `${file}\n`).join(''));
    terminal.err(faultsText(named(faults, basename(path))));
    codes.push(exitCodeFor(faults));
  }
  progress.end(codes.filter((code) => code !== 0).length);
  return worst(codes);
}

async function makeFolder(folder: string): Promise<Result<string, FileFault>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(folder);
  } catch (error) {
    // A file that stands where the folder should come exists already.
    return failed([errorCode(error) === 'EEXIST' ? fileFault('folder-is-file', folder) : fileFaultOf(error, folder)]);
  }
}

/** The letter, unless it has faults and no draft was asked for. */
function sendable(opened: OpenedLetter, file: string, concept: boolean): Result<OpenedLetter> {
  if (concept) return ok(opened);
  const { letter, template, huisstijl } = opened;
  const findings = checkLetter({ letter, template, huisstijl: huisstijl.huisstijl });
  const faults = findings
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ code, sentence, remedy, place }) => ({ kind: code, place: `${file}: ${place.label}`, sentence, remedy }));
  return faults.length > 0 ? failed(faults) : ok(opened);
}

type WriteInput = { args: Arguments; exporter: LetterExporter; names: UniqueNames; folder: string };

/** The paths of the files that stand there now, and why the others do not. */
type Outcome = { written: readonly string[]; faults: readonly Fault[] };

/** Makes everything before it writes anything, so that a letter that cannot be laid out leaves no file behind. */
async function write(opened: OpenedLetter, { args, exporter, names, folder }: WriteInput): Promise<Outcome> {
  const name = names.unique(exportNameOf(opened));
  const made: { path: string; bytes: Uint8Array }[] = [];
  const refusals: Fault[] = [];
  for (const format of formatsOf(args)) {
    const target = args[format];
    const bytes = await exporter.make(opened, format, { concept: args.concept });
    const path = typeof target === 'string' ? target : join(folder, `${name}.${format}`);
    if (bytes.ok) made.push({ path, bytes: bytes.value });
    else refusals.push(...bytes.faults);
  }
  if (refusals.length > 0) return { written: [], faults: distinct(refusals) };
  const results: Result<string, FileFault>[] = [];
  for (const { path, bytes } of made) results.push(await writeFileAtomically(path, bytes));
  return {
    written: results.flatMap((result) => (result.ok ? [result.value] : [])),
    faults: results.flatMap((result) => (result.ok ? [] : result.faults)),
  };
}

/** What is wrong for both formats (a font that is missing) is told once. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.place}\n${fault.sentence}`, fault])).values()];
}

/** Both when neither is named. */
function formatsOf({ docx, pdf }: Arguments): ExportFormat[] {
  if (docx === undefined && pdf === undefined) return ['docx', 'pdf'];
  return [...(docx === undefined ? [] : (['docx'] as const)), ...(pdf === undefined ? [] : (['pdf'] as const))];
}

/** A fault that does not name its letter yet gets the name before its place. */
function named(faults: readonly Fault[], file: string): Fault[] {
  return faults.map((fault) => (fault.place.includes(file) ? fault : { ...fault, place: `${file}: ${fault.place}` }));
}
