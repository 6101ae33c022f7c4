import { runCli } from './command-line/run-cli.ts';
import { processTerminal } from './command-line/terminal.ts';

const code = await runCli(process.argv.slice(2), processTerminal());
// Set before when the output could not be written.
process.exitCode ??= code;
