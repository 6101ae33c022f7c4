import { runCli } from './command-line/run-cli.ts';
import { processTerminal } from './command-line/terminal.ts';

process.exitCode = await runCli(process.argv.slice(2), processTerminal());
