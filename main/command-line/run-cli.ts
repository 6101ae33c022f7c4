import { assertNever } from '../../letter/model/assert-never.ts';
import { createSourcesCache } from '../sources/sources-cache.ts';
import { ownSourcesFolder } from '../sources/sources-folder.ts';
import type { CommandContext } from './command-context.ts';
import { checkCommand } from './commands/check-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { newCommand } from './commands/new-command.ts';
import { templatesCommand } from './commands/templates-command.ts';
import { textCommand } from './commands/text-command.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { onOneLine } from './fault-text.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import type { Terminal } from './terminal.ts';
import { HELP, wrongUsage } from './usage.ts';

/** Runs one command line, `words` being all behind the name of the program, and gives the exit code of the process. */
export async function runCli(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const parsed = parseArguments(words);
  if (!parsed.ok) {
    const message = parsed.faults.map((fault) => onOneLine(fault.message)).join('\n');
    terminal.err(wrongUsage(message, parsed.faults[0]?.command));
    return EXIT.wrongUsage;
  }
  if (parsed.value === 'help') {
    terminal.out(HELP);
    return EXIT.done;
  }
  const sources = createSourcesCache(parsed.value.bronnen ?? ownSourcesFolder());
  return runCommand(parsed.value, { terminal, sources });
}

function runCommand(args: Arguments, context: CommandContext): Promise<ExitCode> {
  switch (args.command) {
    case 'templates':
      return templatesCommand(context);
    case 'new':
      return newCommand(args, context);
    case 'export':
      return exportCommand(args, context);
    case 'check':
      return checkCommand(args, context);
    case 'text':
      return textCommand(args, context);
    default:
      return assertNever(args.command);
  }
}
