import { toPlainText } from '../../../letter/print/plain-text.ts';
import { printLetter } from '../../../letter/print/print-letter.ts';
import { openLetter } from '../../open-letter.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-code.ts';
import { faultsText } from '../fault-text.ts';
import type { Arguments } from '../parse-arguments.ts';

/** `brief text`: the letter as plain text in reading order; values that are missing show their label in brackets. */
export async function textCommand(
  { files: [path = ''] }: Arguments,
  { terminal, sources }: CommandContext,
): Promise<ExitCode> {
  const opened = await openLetter(path, sources);
  if (!opened.ok) {
    terminal.err(faultsText(opened.faults));
    return exitCodeFor(opened.faults);
  }
  const { letter, template, huisstijl } = opened.value;
  terminal.out(toPlainText(printLetter(letter, template, huisstijl.huisstijl, { concept: false })));
  return EXIT.done;
}
