import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { exportName } from '../../letter/print/export-name.ts';
import type { Program } from '../app/program.ts';
import type { ExportedFiles, RequestInput } from '../contract.ts';
import { exportLetter } from '../export/export-letter.ts';
import type { ExportFormat } from '../export/letter-exporter.ts';
import type { Handlers } from '../ipc/handle-requests.ts';
import { withSources } from '../open-letter.ts';
import { createLateProgress } from './late-progress.ts';
import { letterFolder, madeWhenOwn } from './letter-folder.ts';

type ExportNames = 'export:target' | 'export:choose-folder' | 'export:existing' | 'export:run';

export function exportHandlers(program: Program): Pick<Handlers, ExportNames> {
  const { tokens, surroundings } = program;
  return {
    'export:target': async ({ letter }) => {
      const { kenmerk, onderwerp } = letter.gegevens;
      return ok({ folder: tokens.refFor(await exportFolder(program)), name: exportName(kenmerk, onderwerp) });
    },
    'export:choose-folder': async () => {
      const chosen = await surroundings.outside.chooseFolder(await exportFolder(program));
      return ok(chosen === undefined ? null : tokens.refFor(chosen));
    },
    'export:existing': async (task) => ok(await standingNames(filesOf(task, program))),
    'export:run': (task) => runExport(task, program),
  };
}

async function exportFolder(program: Program): Promise<string> {
  return (await program.places.exportFolder()) ?? letterFolder(program);
}

type ExportedFile = { format: ExportFormat; path: string };

/** The files that an export writes, one of each format. */
function filesOf(
  { formats, folder: token, name }: RequestInput<'export:existing'>,
  { tokens }: Program,
): ExportedFile[] {
  const folder = tokens.pathOf(token);
  return [...new Set(formats)].map((format) => ({ format, path: join(folder, `${safeName(name)}.${format}`) }));
}

/** The names of those that stand there. A folder that cannot be looked into holds none: writing in it says why. */
async function standingNames(files: readonly ExportedFile[]): Promise<string[]> {
  const there = await Promise.all(files.map(({ path }) => stat(path).catch(() => undefined)));
  return files.filter((_file, index) => there[index] !== undefined).map(({ path }) => basename(path));
}

/**
 * A file of the same name is written over, as on the command line: an export is made again after every change. The
 * dialog says so before (`export:existing`).
 */
async function runExport(task: RequestInput<'export:run'>, program: Program): Promise<Result<ExportedFiles>> {
  const { letter, concept } = task;
  const opened = await withSources(letter, program.sources);
  if (!opened.ok) return opened;
  const folder = await madeWhenOwn(program.tokens.pathOf(task.folder), program.surroundings);
  if (!folder.ok) return folder;
  const files = filesOf(task, program);
  const progress = createLateProgress((done) =>
    program.surroundings.notice('export-progress', { done, of: files.length }),
  );
  try {
    const { written, faults } = await exportLetter(opened.value, program.exporter, {
      files,
      concept,
      made: progress.step,
    });
    if (faults.length > 0) return failed(faults);
    await program.places.setExportFolder(folder.value);
    return ok({ files: written.map(program.tokens.refFor) });
  } finally {
    progress.end();
  }
}

/** The name that was typed, as every system can keep it, without the extension that it gets anyway. */
function safeName(name: string): string {
  return exportName(name.replace(/\.(docx|pdf)$/i, ''), undefined);
}
