import { join } from 'node:path';
import { runTool } from './run-tool.ts';

/** A letter on disk and its two files, under its own name in the folder that was named. */
export type Exported = { docx: string; pdf: string };

const LETTER_HAS_FAULTS = 1;

/** Where the files of a letter of test/letters stand once it is exported into the folder. */
export function exportedFiles(name: string, folder: string): Exported {
  return { docx: join(folder, `${name}.docx`), pdf: join(folder, `${name}.pdf`) };
}

/**
 * Exports a letter of test/letters through the command line as a user runs it; a letter that is not complete yet as a
 * draft. Returns what the command line said when it did not succeed.
 */
export async function exportLetter(name: string, folder: string): Promise<string | undefined> {
  const { docx, pdf } = exportedFiles(name, folder);
  const words = ['run', '--silent', 'brief', '--', 'export', `test/letters/${name}.brief`];
  const targets = [`--docx=${docx}`, `--pdf=${pdf}`];
  const first = await runTool('npm', [...words, ...targets]);
  const last = first.exitCode === LETTER_HAS_FAULTS ? await runTool('npm', [...words, ...targets, '--concept']) : first;
  return last.exitCode === 0 ? undefined : `exit code ${last.exitCode}: ${last.stderr}${last.stdout}`;
}
