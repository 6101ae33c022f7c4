import { runTool } from './run-tool.ts';

/** What `qpdf --check` has against the file: errors and warnings, empty when it found none. */
export async function syntaxComplaints(file: string): Promise<string[]> {
  const { exitCode, stdout, stderr } = await runTool('qpdf', ['--check', file]);
  if (exitCode === 0 && stderr === '') {
    return [];
  }
  return [...stderr.split('\n'), ...stdout.split('\n')].filter((line) => /error|warning/i.test(line));
}
