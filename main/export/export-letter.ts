import { checkLetter } from '../../letter/check/check-letter.ts';
import type { Fault } from '../../letter/model/result.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import { checkedLetter } from '../letters/checked-letter.ts';
import type { OpenedLetter } from '../open-letter.ts';
import type { ExportFormat, LetterExporter } from './letter-exporter.ts';

export type ExportTask = {
  readonly files: readonly { readonly format: ExportFormat; readonly path: string }[];
  /** A draft: every page is marked, and faults of the letter do not stand in the way. */
  readonly concept: boolean;
  /** Is told how many of the files are made. */
  readonly made?: (count: number) => void;
};

/** The paths of the files that stand there now, and why the others do not. */
export type ExportOutcome = { readonly written: readonly string[]; readonly faults: readonly Fault[] };

/**
 * Makes the files of one letter and writes them over what stands there; a letter with faults only as a draft. Everything
 * is made before anything is written, so that a letter that cannot be laid out leaves no file behind.
 */
export async function exportLetter(
  opened: OpenedLetter,
  exporter: LetterExporter,
  { files, concept, made }: ExportTask,
): Promise<ExportOutcome> {
  const refusals: Fault[] = concept ? [] : await letterFaults(opened);
  const whole: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, { format, path }] of refusals.length > 0 ? [] : files.entries()) {
    const bytes = await exporter.make(opened, format, { concept });
    if (bytes.ok) whole.push({ path, bytes: bytes.value });
    else refusals.push(...bytes.faults);
    made?.(index + 1);
  }
  return refusals.length > 0 ? { written: [], faults: distinct(refusals) } : writeAll(whole);
}

/** What stands in the way of sending this letter. */
async function letterFaults(opened: OpenedLetter): Promise<Fault[]> {
  return checkLetter(await checkedLetter(opened))
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ code, sentence, remedy, place }) => ({ kind: code, place: place.label, sentence, remedy }));
}

async function writeAll(files: readonly { path: string; bytes: Uint8Array }[]): Promise<ExportOutcome> {
  const written: string[] = [];
  const faults: Fault[] = [];
  for (const { path, bytes } of files) {
    const result = await writeFileAtomically(path, bytes);
    if (result.ok) written.push(result.value);
    else faults.push(...result.faults);
  }
  return { written, faults };
}

/** What is wrong for both formats (a font that is missing) is told once. */
function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [`${fault.place}\n${fault.sentence}`, fault])).values()];
}
