import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { parseJson } from '../../../letter/model/parse-json.ts';
import type { Fault, Result } from '../../../letter/model/result.ts';
import { failed, ok } from '../../../letter/model/result.ts';
import { writeBriefFile } from '../../../letter/model/write-brief-file.ts';
import { newLetter } from '../../../letter/template/new-letter.ts';
import { readNewLetterInput } from '../../../letter/template/new-letter-input.ts';
import { readTextFile } from '../../files/read-text-file.ts';
import { writeNewFile } from '../../files/write-file-atomically.ts';
import type { SourcesCache } from '../../sources/sources-cache.ts';
import type { CommandContext } from '../command-context.ts';
import { EXIT, type ExitCode, exitCodeFor } from '../exit-code.ts';
import { faultsText } from '../fault-text.ts';
import type { Arguments } from '../parse-arguments.ts';

/** The house style of a new letter when none is named: the neutral one. */
const DEFAULT_HUISSTIJL = 'voorbeeldgemeente';

/** `brief new`: a letter of a template, from a file of gegevens. A file that exists is never written over. */
export async function newCommand(args: Arguments, { terminal, sources }: CommandContext): Promise<ExitCode> {
  const out = args.out ?? '';
  const text = await letterText(args, sources);
  const written = text.ok ? await writeNewFile(out, text.value) : text;
  if (!written.ok) {
    terminal.err(faultsText(written.faults));
    return exitCodeFor(written.faults);
  }
  terminal.out(`${out}\n`);
  return EXIT.done;
}

async function letterText(
  { files: [templateId = ''], gegevens = '', huisstijl: huisstijlId = DEFAULT_HUISSTIJL }: Arguments,
  sources: SourcesCache,
): Promise<Result<string>> {
  const [template, huisstijl, input] = await Promise.all([
    sources.template(templateId),
    sources.huisstijl(huisstijlId),
    readInput(gegevens),
  ]);
  if (!template.ok || !huisstijl.ok || !input.ok) {
    const faults: Fault[] = [template, huisstijl, input].flatMap((one): readonly Fault[] => (one.ok ? [] : one.faults));
    return failed(faults);
  }
  const { id, version, gemeente } = huisstijl.value.huisstijl;
  const gegevensRead = readNewLetterInput(input.value, template.value, basename(gegevens));
  if (!gegevensRead.ok) return gegevensRead;
  const letter = newLetter({
    template: template.value,
    huisstijl: { id, version, gemeente },
    id: newId(),
    newId,
    gegevens: gegevensRead.value,
  });
  return letter.ok ? ok(writeBriefFile(letter.value)) : letter;
}

async function readInput(path: string): Promise<Result<unknown>> {
  const text = await readTextFile(path);
  return text.ok ? parseJson(text.value, 'gegevens-json', basename(path)) : text;
}

/** 32 characters of lower case hexadecimal: never used before. */
function newId(): string {
  return randomUUID().replaceAll('-', '');
}
