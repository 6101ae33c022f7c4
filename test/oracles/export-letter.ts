import { join } from 'node:path';
import { exportWords } from './export-names.ts';
import { runTool } from './run-tool.ts';

/** Where the two files of an export stand. */
export type Exported = { docx: string; pdf: string };

export function exportedFiles(name: string, folder: string): Exported {
  return { docx: join(folder, `${name}.docx`), pdf: join(folder, `${name}.pdf`) };
}

/**
 * Exports a letter into the folder through the command line, as a user runs it. Returns what the command line said
 * when it did not succeed.
 */
export async function exportLetter(name: string, folder: string): Promise<string | undefined> {
  const { docx, pdf } = exportedFiles(name, folder);
  const words = [...exportWords(name), `--docx=${docx}`, `--pdf=${pdf}`];
  const { exitCode, stdout, stderr } = await runTool('npm', ['run', '--silent', 'brief', '--', 'export', ...words]);
  return exitCode === 0 ? undefined : `exit code ${exitCode}: ${stderr}${stdout}`;
}
