import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.ts';

/**
 * Opens the files with LibreOffice, in one process with a profile of its own, and writes each as PDF into `folder`.
 * Returns where each PDF stands; absent for a file that LibreOffice could not open.
 */
export async function convertToPdf(files: readonly string[], folder: string): Promise<Map<string, string>> {
  const profile = mkdtempSync(join(tmpdir(), 'collegebrief-libreoffice-'));
  try {
    await runLibreOffice(files, folder, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  const written = files.map((file): [string, string] => [file, join(folder, `${basename(file, extname(file))}.pdf`)]);
  return new Map(written.filter(([, pdf]) => existsSync(pdf)));
}

/** One process of LibreOffice that writes the files as PDF into `folder`; the first one with a profile fills it. */
export async function runLibreOffice(files: readonly string[], folder: string, profile: string): Promise<void> {
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  await runTool('soffice', [user, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}
