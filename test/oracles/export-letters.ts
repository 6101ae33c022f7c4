import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { exportLetter } from './export-letter.ts';
import { exportNames } from './export-names.ts';
import { missingTools } from './missing-tools.ts';
import { outputOf } from './run-tool.ts';
import { fetchVeraPdf } from './vera-pdf.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folder with the PDF and DOCX of every letter in test/letters. */
    exported: string;
    /** What the command line said of each letter that it did not export. */
    refused: Record<string, string>;
  }
}

/**
 * Before all oracles: says what is missing, fetches veraPDF, and exports every letter once through the command line as
 * a user runs it, on a bundle built anew.
 */
export async function setup(project: TestProject): Promise<() => void> {
  const missing = missingTools();
  if (missing !== undefined) {
    throw new Error(missing);
  }
  await fetchVeraPdf();
  await outputOf('npm', ['run', '--silent', 'build']);
  const folder = mkdtempSync(join(tmpdir(), 'collegebrief-oracles-'));
  const refused: Record<string, string> = {};
  for (const name of exportNames()) {
    const said = await exportLetter(name, folder);
    if (said !== undefined) {
      refused[name] = said;
    }
  }
  project.provide('refused', refused);
  project.provide('exported', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
