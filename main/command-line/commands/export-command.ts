import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Fault, failed, ok, type Result } from '../../../letter/model/result.ts';
import { type ExportOutcome, exportLetter } from '../../export/export-letter.ts';
import {
  createLetterExporter,
  type ExportFormat,
  exportNameOf,
  type LetterExporter,
} from '../../export/letter-exporter.ts';
import { errorCode, type FileFault, fileFault, fileFaultOf } from '../../files/file-fault.ts';
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
    const { written, faults } = opened.ok
      ? await write(opened.value, { args, exporter, names, folder })
      : { written: [], faults: opened.faults };
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

type WriteInput = { args: Arguments; exporter: LetterExporter; names: UniqueNames; folder: string };

function write(opened: OpenedLetter, { args, exporter, names, folder }: WriteInput): Promise<ExportOutcome> {
  const name = names.unique(exportNameOf(opened));
  const files = formatsOf(args).map((format) => {
    const target = args[format];
    return { format, path: typeof target === 'string' ? target : join(folder, `${name}.${format}`) };
  });
  return exportLetter(opened, exporter, { files, concept: args.concept });
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
