import { spawn } from 'node:child_process';

export type ToolOutcome = { exitCode: number; stdout: string; stderr: string };

/** Runs a program and returns what it said; a program that cannot be started is a bug of the set-up and throws. */
export function runTool(command: string, args: readonly string[], cwd = process.cwd()): Promise<ToolOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (exitCode) =>
      resolve({
        exitCode: exitCode ?? -1,
        stdout: Buffer.concat(stdout).toString('utf8'),
        stderr: Buffer.concat(stderr).toString('utf8'),
      }),
    );
  });
}

/** The standard output of a program that has to succeed. */
export async function outputOf(command: string, args: readonly string[], cwd?: string): Promise<string> {
  const outcome = await runTool(command, args, cwd);
  if (outcome.exitCode !== 0) {
    throw new Error(`${command} ${args.join(' ')} ended with ${outcome.exitCode}:\n${outcome.stderr}${outcome.stdout}`);
  }
  return outcome.stdout;
}
