import { basename } from 'node:path';
import { checkLetter } from '../../../letter/check/check-letter.ts';
import { checkedLetter } from '../../letters/checked-letter.ts';
import { openLetter } from '../../open-letter.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-code.ts';
import { faultsText, findingText } from '../fault-text.ts';
import type { Arguments } from '../parse-arguments.ts';

/**
 * `brief check`: everything that is missing or inconsistent. With `--json` one object on standard output,
 * `{ file, faults, findings }`, also when the file cannot be opened.
 */
export async function checkCommand(
  { files: [path = ''], json }: Arguments,
  { terminal, sources }: CommandContext,
): Promise<ExitCode> {
  const file = basename(path);
  const opened = await openLetter(path, sources);
  if (!opened.ok) {
    if (json) terminal.out(`${JSON.stringify({ file, faults: opened.faults, findings: [] }, null, 2)}\n`);
    else terminal.err(faultsText(opened.faults));
    return exitCodeFor(opened.faults);
  }
  const findings = checkLetter(await checkedLetter(opened.value));
  if (json) terminal.out(`${JSON.stringify({ file, faults: [], findings }, null, 2)}\n`);
  else if (findings.length === 0) terminal.out(`${file}: geen bevindingen.\n`);
  else terminal.err(findings.map((finding) => findingText(file, finding)).join(''));
  return findings.some(({ ernst }) => ernst === 'fout') ? EXIT.letterHasFaults : EXIT.done;
}
