import { checkLetter } from '../../letter/check/check-letter.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { writeFileAtomically } from '../files/write-file-atomically.ts';
import type { OpenedLetter } from '../open-letter.ts';
import type { ExportFormat, LetterExporter } from './letter-exporter.ts';

export type ExportTask = {
  readonly files: readonly { readonly format: ExportFormat; readonly path: string }[];
  /** A draft: every page is marked, and faults of the letter do not stand in the way. */
  readonly concept: boolean;
  /** Is told how many of the files are made. */
  readonly made?: (count: number) => void;
};

/**
 * Makes the files of one letter and writes them over what stands there. Everything is made before anything is written,
 * so that a letter that cannot be laid out leaves no file behind. Gives the paths.
 */
export async function exportLetter(
  opened: OpenedLetter,
  exporter: LetterExporter,
  { files, concept, made }: ExportTask,
): Promise<Result<string[]>> {
  const faults: Fault[] = concept ? [] : letterFaults(opened);
  if (faults.length > 0) return failed(faults);
  const whole: { path: string; bytes: Uint8Array }[] = [];
  for (const [index, { format, path }] of files.entries()) {
    const bytes = await exporter.make(opened, format, { concept });
    if (bytes.ok) whole.push({ path, bytes: bytes.value });
    else faults.push(...bytes.faults);
    made?.(index + 1);
  }
  if (faults.length > 0) return failed(faults);
  for (const { path, bytes } of whole) {
    const written = await writeFileAtomically(path, bytes);
    if (!written.ok) faults.push(...written.faults);
  }
  return faults.length > 0 ? failed(faults) : ok(whole.map(({ path }) => path));
}

/** What stands in the way of sending this letter. */
function letterFaults({ letter, template, huisstijl }: OpenedLetter): Fault[] {
  return checkLetter({ letter, template, huisstijl: huisstijl.huisstijl })
    .filter(({ ernst }) => ernst === 'fout')
    .map(({ code, sentence, remedy, place }) => ({ kind: code, place: place.label, sentence, remedy }));
}
