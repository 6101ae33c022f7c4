import type { Lettertype } from '../../letter/huisstijl/huisstijl.ts';
import { failed, ok, type Result } from '../../letter/model/result.ts';
import { type FontFault, readFont } from '../fonts/read-font.ts';

/** The four files of a lettertype, each from the first of the `folders` that has it; every fault of each is reported. */
export async function loadFonts(
  lettertype: Lettertype,
  folders: readonly string[],
): Promise<Result<Buffer[], FontFault>> {
  const { normaal, cursief, vet, vetcursief } = lettertype;
  const files = [normaal, cursief, vet, vetcursief];
  const results = await Promise.all(files.map((file) => readFont(lettertype, file, folders)));
  const faults = results.flatMap((result) => (result.ok ? [] : result.faults));
  return faults.length > 0 ? failed(faults) : ok(results.flatMap((result) => (result.ok ? [result.value] : [])));
}
