import { runTool } from './run-tool.ts';

/** What `qpdf --check` has against the file, errors and warnings alike; empty when it found none. */
export async function syntaxComplaints(file: string): Promise<string[]> {
  const { exitCode, stdout, stderr } = await runTool('qpdf', ['--check', file]);
  const isClean = exitCode === 0 && stderr === '' && stdout.includes('No syntax or stream encoding errors found');
  return isClean ? [] : [`qpdf --check ended with ${exitCode}: ${stderr}${stdout}`];
}
