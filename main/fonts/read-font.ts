import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { type Fault, failed, ok, type Result } from '../../letter/model/result.ts';
import { fontFamilies } from './font-families.ts';

/** A file of a lettertype is absent, damaged or of another family. */
export type FontFault = Fault<'font-missing'>;

/**
 * One file of a lettertype, from the first of the `folders` that has it; the lettertype names the folder in it. A file
 * is only given when it is a whole font of the family that the huisstijl names.
 */
export async function readFont(
  { map, familie }: Lettertype,
  file: string,
  folders: readonly string[],
): Promise<Result<Buffer, FontFault>> {
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
  return !/^\.{0,2}$|[/\\]/.test(name);
}

async function readFirst(paths: readonly string[]): Promise<Buffer | undefined> {
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes !== undefined) return bytes;
  }
  return undefined;
}

function fault(map: string, file: string, what: string): FontFault {
  return {
    kind: 'font-missing',
    place: `${map}/${file}`,
    sentence: `Het lettertypebestand ${file} ${what}.`,
    remedy: `Zet het bestand terug in de map assets/fonts/${map}, of installeer Collegebrief opnieuw.`,
  };
}
