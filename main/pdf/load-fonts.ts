import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { fontFamilies } from './font-file.ts';
import type { PdfFault } from './pdf-fault.ts';

/**
 * The four files of a lettertype, from the first of the `folders` that has each; the lettertype names the folder in it.
 * A file that is absent, damaged or of another family is a `font-missing`, and all such files are reported.
 */
export async function loadFonts(
  lettertype: Lettertype,
  folders: readonly string[],
): Promise<Result<Buffer[], PdfFault>> {
  const { map, normaal, cursief, vet, vetcursief } = lettertype;
  const files = [normaal, cursief, vet, vetcursief];
  const results = await Promise.all(files.map((file) => loadFont(lettertype.familie, map, file, folders)));
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  return faults.length > 0 ? failed(faults) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}

async function loadFont(
  familie: string,
  map: string,
  file: string,
  folders: readonly string[],
): Promise<Result<Buffer, PdfFault>> {
  const bytes = [map, file].every(isPlainName)
    ? await readFirst(folders.map((folder) => join(folder, map, file)))
    : undefined;
  if (bytes === undefined) return failed([fault(map, file, 'ontbreekt of is niet te lezen')]);
  const families = fontFamilies(bytes);
  if (families === undefined) return failed([fault(map, file, 'is beschadigd of is geen lettertype')]);
  if (!families.includes(familie)) return failed([fault(map, file, `is niet van het lettertype ${familie}`)]);
  return ok(bytes);
}

/** A huisstijl names files beside each other, never a way to another folder. */
function isPlainName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && !/[/\\]/.test(name);
}

async function readFirst(paths: readonly string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}

function fault(map: string, file: string, what: string): PdfFault {
  return {
    kind: 'font-missing',
    place: `${map}/${file}`,
    sentence: `Het lettertypebestand ${file} ${what}.`,
    remedy: `Zet het bestand terug in de map assets/fonts/${map}, of installeer Collegebrief opnieuw.`,
  };
}
